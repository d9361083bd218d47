// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/locationcontent.h"

#include <QDialog>

#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shoptalk {

class Theme;

/// A place to send: a pasted link of a map or two numbers of degrees, with a name and an address for it.
class LocationSheet : public QDialog {
    Q_OBJECT
public:
    explicit LocationSheet(const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The sheet is closed.
    void sendRequested(const shoptalk::LocationContent &location);

private:
    QLineEdit *addField(QFormLayout &form, const QString &label, const QString &name);
    std::optional<LocationContent> location() const;
    void readPlace();
    void refresh();
    void send();

    QLineEdit *m_place = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_address = nullptr;
    QLabel *m_hint;
    QPushButton *m_send;
};

} // namespace shoptalk
