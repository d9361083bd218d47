// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"

#include <QFrame>
#include <QList>

class QListWidget;
class QLabel;

namespace shoptalk {

class CustomerDirectory;
class Theme;

/// The contacts without a conversation that match the search of the inbox. Hidden while there are none.
class ContactMatches final : public QFrame {
    Q_OBJECT
public:
    /// `customers` outlives this.
    ContactMatches(CustomerDirectory &customers, const Theme &theme, QWidget *parent);

    /// Finds them in the background; an empty text finds none.
    void search(const QString &text);

Q_SIGNALS:
    /// A contact was clicked, or Return was pressed on it: a conversation with them should be opened.
    void chosen(const shoptalk::Customer &contact);

private:
    void showFound(const QList<Customer> &contacts);
    void choose(int row);

    CustomerDirectory &m_customers;
    QLabel *m_title;
    QListWidget *m_list;
    QList<Customer> m_contacts;
    quint64 m_number = 0; ///< The number of the newest search; the answer to an older one is dropped.
};

} // namespace shoptalk
