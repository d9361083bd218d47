// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"

#include <QWidget>

class QFrame;
class QLineEdit;
class QListWidget;
class QPushButton;
class QToolButton;

namespace shoptalk {

class CustomerDirectory;
class Theme;

/// The filter of a search by customer: a chip that opens a field, in which the beginning of a name or number
/// is enough. The button beside the chip, Backspace and Delete take the customer back.
class CustomerFilter : public QWidget {
    Q_OBJECT
public:
    /// `customers` outlives this.
    CustomerFilter(CustomerDirectory &customers, const Theme &theme, QWidget *parent = nullptr);

    /// Whose messages are searched; empty: everybody's.
    const CustomerId &customer() const { return m_customer; }
    /// Everybody's again; nothing is told.
    void reset();
    /// The same, and tells it. False if no customer was chosen.
    bool remove();
    /// In the order of the Tab key.
    QList<QWidget *> controls() const;

Q_SIGNALS:
    /// Another customer was chosen, or none.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeChooser(const Theme &theme);
    void openChooser();
    void search();
    void showFound(const QList<Customer> &customers);
    void choose();
    void showChip(const QString &name);

    CustomerDirectory &m_customers;
    QPushButton *m_chip;
    QToolButton *m_remove;
    QFrame *m_chooser;
    QLineEdit *m_field;
    QListWidget *m_list;
    QList<Customer> m_choices;
    CustomerId m_customer;
    quint64 m_lastSearch = 0;
    bool m_isSearching = false;
    bool m_choosesWhenFound = false; ///< Return was pressed before the matches were known.
};

} // namespace shoptalk
