// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/contactscontent.h"
#include "domain/customer.h"
#include "ui/chat/formsheet.h"

#include <QList>

#include <optional>

class QListWidget;

namespace shoptalk {

class CustomerDirectory;

/// Contacts to send: chosen from the shop's customers, or written with a name and a phone number, and where
/// the person works. Several go in one message.
class ContactSheet : public FormSheet {
    Q_OBJECT
public:
    explicit ContactSheet(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the field that searches the shop's customers. They outlive this.
    void setCustomers(CustomerDirectory &customers);
    /// Fills the sheet, to change what was not sent.
    void setContent(const ContactsContent &contacts);

    bool isFilled() const override;
    QJsonObject draft() const override;
    void setDraft(const QJsonObject &draft,
                  const std::function<QString(const QString &name)> &pathOf) override;

Q_SIGNALS:
    /// The caller closes the sheet once it is stored.
    void sendRequested(const shoptalk::ContactsContent &contacts);

protected:
    void send() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeSearch();
    void makeChosen();
    void search();
    void showFound(const QList<Customer> &customers);
    void choose(int row);
    void addWritten();
    void add(const ContactCard &card);
    void removeCurrent();
    std::optional<ContactCard> written() const;
    /// Something stands in the fields of the next contact.
    bool isBegun() const;
    ContactsContent contacts() const;
    void refresh();

    CustomerDirectory *m_customers = nullptr;
    QList<Customer> m_found;
    QList<ContactCard> m_begun; ///< Those that were passed in.
    QList<ContactCard> m_cards; ///< Those that were added, as in `m_chosen`.
    quint64 m_lastSearch = 0;
    QLineEdit *m_search = nullptr;
    QListWidget *m_results = nullptr;
    QListWidget *m_chosen = nullptr;
    QLineEdit *m_firstName = nullptr;
    QLineEdit *m_lastName = nullptr;
    QLineEdit *m_phone = nullptr;
    QLabel *m_hint = nullptr;
    QLineEdit *m_company = nullptr;
    QPushButton *m_addWritten = nullptr;
};

} // namespace shoptalk
