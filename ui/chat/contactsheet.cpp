// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/contactsheet.h"

#include "archive/customerdirectory.h"
#include "domain/contentlimits.h"
#include "domain/phonenumber.h"
#include "outbox/sheetdrafts.h"
#include "ui/theme/controls.h"
#include "ui/theme/isolated.h"
#include "ui/theme/listtext.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maxFoundCustomers = 6;
constexpr int contactListLines = 4;

ContactCard cardFor(const QString &firstName, const QString &lastName, const QString &phone, const WaId &waId)
{
    ContactCard card;
    card.firstName = firstName;
    card.lastName = lastName;
    card.formattedName = QString(firstName + u' ' + lastName).trimmed();
    ContactPhone number;
    number.number = phone;
    number.waId = waId; // lets the customer write to the contact
    number.type = u"CELL"_s;
    card.phones << number;
    return card;
}

QString lineFor(const ContactCard &card)
{
    if (card.phones.isEmpty())
        return card.title();
    const ContactPhone &phone = card.phones.first();
    const QString number = phone.waId.isEmpty() ? phone.number : internationalFormat(phone.waId);
    return ListText::facts({isolated(card.title()), isolated(number)});
}

/// Makes the list as high as its lines need, within limits.
void fitLines(QListWidget &list)
{
    const int lines = qBound(1, list.count(), contactListLines);
    const int line = list.count() > 0 ? list.sizeHintForRow(0) : list.fontMetrics().lineSpacing();
    list.setFixedHeight(lines * qMax(1, line) + 2 * list.frameWidth() + space::xs);
}

} // namespace

ContactSheet::ContactSheet(const Theme &theme, QWidget *parent)
    : FormSheet(theme, tr("Send a contact"), u"sendContactButton"_s, parent)
{
    setObjectName(u"contactSheet"_s);
    makeSearch();
    m_firstName = addField(tr("&First name"), u"contactFirstName"_s);
    m_lastName = addField(tr("&Last name"), u"contactLastName"_s);
    m_phone = addField(tr("&Phone number"), u"contactPhone"_s);
    m_phone->setPlaceholderText(u"+34 600 000 000"_s);
    m_hint = addHint(u"contactHint"_s);
    m_company = addField(tr("&Company"), u"contactCompany"_s);
    for (QLineEdit *field : {m_firstName, m_lastName, m_phone, m_company})
        connect(field, &QLineEdit::textChanged, this, &ContactSheet::refresh);
    makeChosen();
    refresh();
    m_firstName->setFocus(Qt::OtherFocusReason);
}

void ContactSheet::makeSearch()
{
    m_search = addField(tr("&Choose one of your customers"), u"contactSearch"_s);
    m_search->setPlaceholderText(tr("Name or number"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_results = new QListWidget(this);
    m_results->setObjectName(u"contactResults"_s);
    m_results->setAccessibleName(tr("Customers"));
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    form().addRow(m_results);
    form().setRowVisible(m_search, false);
    form().setRowVisible(m_results, false);
    connect(m_search, &QLineEdit::textChanged, this, &ContactSheet::search);
    connect(m_results, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { choose(m_results->row(item)); });
    connect(m_results, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { choose(m_results->row(item)); });
}

void ContactSheet::makeChosen()
{
    m_addWritten = makeButton(ButtonKind::Secondary, tr("Add another contact"), this);
    m_addWritten->setObjectName(u"addContactButton"_s);
    m_addWritten->setAutoDefault(false);
    connect(m_addWritten, &QPushButton::clicked, this, &ContactSheet::addWritten);
    m_chosen = new QListWidget(this);
    m_chosen->setObjectName(u"chosenContacts"_s);
    m_chosen->setAccessibleName(tr("Contacts in this message. Press Delete to remove one."));
    m_chosen->setToolTip(tr("Press Delete to remove one."));
    m_chosen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chosen->installEventFilter(this);
    form().addRow(m_addWritten);
    form().addRow(tr("In this message"), m_chosen);
    form().setRowVisible(m_chosen, false);
}

void ContactSheet::setCustomers(CustomerDirectory &customers)
{
    m_customers = &customers;
    form().setRowVisible(m_search, true);
    m_search->setFocus(Qt::OtherFocusReason);
}

void ContactSheet::setContent(const ContactsContent &contacts)
{
    for (const ContactCard &card : contacts.cards)
        add(card);
    m_begun = m_cards;
}

QJsonObject ContactSheet::draft() const
{
    return {{u"cards"_s, sheetJsonOf(ContactsContent{m_cards})},
            {u"first_name"_s, m_firstName->text()},
            {u"last_name"_s, m_lastName->text()},
            {u"phone"_s, m_phone->text()},
            {u"company"_s, m_company->text()}};
}

void ContactSheet::setDraft(const QJsonObject &draft, const std::function<QString(const QString &)> &)
{
    const MessageContent content = contentInSheet(draft[u"cards"].toObject());
    m_cards.clear();
    m_chosen->clear();
    if (const auto *contacts = std::get_if<ContactsContent>(&content)) {
        for (const ContactCard &card : contacts->cards)
            add(card);
    }
    m_firstName->setText(draft[u"first_name"].toString());
    m_lastName->setText(draft[u"last_name"].toString());
    m_phone->setText(draft[u"phone"].toString());
    m_company->setText(draft[u"company"].toString());
    refresh();
}

void ContactSheet::search()
{
    const quint64 number = ++m_lastSearch;
    const QString text = m_search->text().trimmed();
    if (text.isEmpty() || !m_customers)
        return showFound({});
    QCoro::connect(m_customers->search(text, maxFoundCustomers), this,
                   [this, number](const Result<QList<Customer>> &found) {
                       if (number == m_lastSearch) // else the person has typed more
                           showFound(found.value_or(QList<Customer>()));
                   });
}

/// A contact without a number is of no use to anybody.
void ContactSheet::showFound(const QList<Customer> &customers)
{
    m_found.clear();
    m_results->clear();
    for (const Customer &customer : customers) {
        if (customer.waId.isEmpty())
            continue;
        m_found << customer;
        const QString number = internationalFormat(customer.waId);
        const QString name = displayName(customer);
        m_results->addItem(name == number ? number : ListText::facts({isolated(name), isolated(number)}));
    }
    if (m_results->count() > 0)
        m_results->setCurrentRow(0);
    fitLines(*m_results);
    form().setRowVisible(m_results, m_results->count() > 0);
}

void ContactSheet::choose(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    const Customer customer = m_found.at(row);
    add(cardFor(displayName(customer), {}, u'+' + customer.waId.value(), customer.waId));
    m_search->clear();
    m_search->setFocus(Qt::OtherFocusReason);
}

void ContactSheet::addWritten()
{
    const std::optional<ContactCard> card = written();
    if (!card)
        return;
    add(*card);
    for (QLineEdit *field : {m_firstName, m_lastName, m_phone, m_company})
        field->clear();
    m_firstName->setFocus(Qt::OtherFocusReason);
}

void ContactSheet::add(const ContactCard &card)
{
    m_cards << card;
    m_chosen->addItem(lineFor(card));
    m_chosen->setCurrentRow(m_chosen->count() - 1);
    refresh();
}

void ContactSheet::removeCurrent()
{
    const int row = m_chosen->currentRow();
    if (row < 0)
        return;
    m_cards.removeAt(row);
    delete m_chosen->takeItem(row);
    refresh();
    if (m_cards.isEmpty())
        m_firstName->setFocus(Qt::OtherFocusReason);
}

std::optional<ContactCard> ContactSheet::written() const
{
    const Result<QString> phone = toE164(m_phone->text());
    if (!phone)
        return std::nullopt;
    ContactCard card =
        cardFor(m_firstName->text().trimmed(), m_lastName->text().trimmed(), *phone, WaId(phone->mid(1)));
    card.company = m_company->text().trimmed();
    return card.formattedName.isEmpty() ? std::nullopt : std::optional(card);
}

bool ContactSheet::isBegun() const
{
    const QList<QLineEdit *> fields{m_firstName, m_lastName, m_phone, m_company};
    return std::any_of(fields.begin(), fields.end(),
                       [](const QLineEdit *field) { return !field->text().trimmed().isEmpty(); });
}

bool ContactSheet::isFilled() const
{
    return m_cards != m_begun || isBegun();
}

ContactsContent ContactSheet::contacts() const
{
    ContactsContent all{m_cards};
    if (const std::optional<ContactCard> card = written())
        all.cards << *card;
    return all;
}

void ContactSheet::refresh()
{
    if (!m_chosen) // not complete yet
        return;
    const bool isUnclear = !m_phone->text().trimmed().isEmpty() && !toE164(m_phone->text());
    setInvalid(*m_phone, isUnclear);
    showHint(*m_hint,
             isUnclear ? tr("This is no phone number. Begin with + and the country code.")
                       : tr("With + and the country code."),
             isUnclear);
    const bool isWritten = written().has_value();
    const qsizetype count = m_cards.size() + (isWritten ? 1 : 0);
    m_addWritten->setEnabled(isWritten && m_cards.size() + 1 < maxContactCards);
    form().setRowVisible(m_chosen, !m_cards.isEmpty());
    fitLines(*m_chosen);
    setSendText(count > 1 ? tr("Send %Ln contact(s)", nullptr, int(count)) : tr("Send"));
    // A contact that is half written would be lost.
    setCanSend(count > 0 && count <= maxContactCards && isBegun() == isWritten);
}

bool ContactSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return FormSheet::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_chosen && key->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    if (watched != m_search || m_results->count() == 0)
        return FormSheet::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int by = key->key() == Qt::Key_Down ? 1 : -1;
        m_results->setCurrentRow(qBound(0, m_results->currentRow() + by, m_results->count() - 1));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_results->currentRow());
        return true;
    default:
        return FormSheet::eventFilter(watched, event);
    }
}

void ContactSheet::send()
{
    const ContactsContent all = contacts();
    if (all.cards.isEmpty())
        return;
    Q_EMIT sendRequested(all);
}

} // namespace shoptalk
