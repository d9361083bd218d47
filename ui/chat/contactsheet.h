// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/contactscontent.h"

#include <QDialog>

#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shoptalk {

class Theme;

/// A contact to send: a name and a phone number, and where the person works.
class ContactSheet : public QDialog {
    Q_OBJECT
public:
    explicit ContactSheet(const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The sheet is closed.
    void sendRequested(const shoptalk::ContactsContent &contacts);

private:
    QLineEdit *addField(QFormLayout &form, const QString &label, const QString &name);
    std::optional<ContactsContent> contacts() const;
    void refresh();
    void send();

    QLineEdit *m_firstName = nullptr;
    QLineEdit *m_lastName = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_company = nullptr;
    QLabel *m_hint;
    QPushButton *m_send;
};

} // namespace shoptalk
