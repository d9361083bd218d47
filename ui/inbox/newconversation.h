// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/businessaccount.h"
#include "domain/customer.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace shoptalk {

class CustomerDirectory;
class Theme;

/// Asks with whom a new conversation begins, a customer of the shop or a number that is checked while it is
/// typed, and from which of the shop's numbers.
class NewConversation : public QDialog {
    Q_OBJECT
public:
    /// `numbers` are the shop's, the primary one first; not empty. `customers` outlives this.
    NewConversation(CustomerDirectory &customers, const QList<PhoneNumber> &numbers, const Theme &theme,
                    QWidget *parent = nullptr);

    /// Chooses the number that it begins from; an unknown one changes nothing.
    void setNumber(const PhoneNumberId &number);

Q_SIGNALS:
    void chosen(const shoptalk::PhoneNumberId &number, const shoptalk::Customer &customer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFields(const Theme &theme, const QList<PhoneNumber> &numbers);
    void search();
    void showFound(const QList<Customer> &customers);
    void addRow(const Customer &customer, const QString &text);
    void showHint();
    /// The number that is typed, in E.164; an error if it is none.
    Result<QString> typed() const;
    void start();

    CustomerDirectory &m_customers;
    QLineEdit *m_field;
    QLabel *m_hint;
    QListWidget *m_list;
    QLabel *m_fromText;
    QComboBox *m_from;
    QPushButton *m_start;
    QList<Customer> m_choices; ///< The rows of the list.
    QList<QString> m_regions; ///< Of the shop's numbers, for numbers without a country code.
    quint64 m_lastSearch = 0;
};

} // namespace shoptalk
