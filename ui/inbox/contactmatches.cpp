// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/contactmatches.h"

#include "archive/customerdirectory.h"
#include "ui/inbox/sidebarlist.h"
#include "ui/theme/isolated.h"
#include "ui/theme/listtext.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int maxContactsFound = 20;
constexpr int maxContactsShown = 3; ///< The list scrolls if there are more.
} // namespace

ContactMatches::ContactMatches(CustomerDirectory &customers, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_customers(customers)
    , m_title(makeLabel(theme, TextStyle::BodyStrong, tr("Contacts"), Tone::Muted, this))
    , m_list(new QListWidget(this))
{
    setSurface(*this, Surface::Sidebar);
    setObjectName(u"contactMatches"_s);
    m_list->setObjectName(u"foundContacts"_s);
    m_list->setAccessibleName(tr("Contacts without a conversation"));
    setSidebarList(*m_list);
    m_title->setContentsMargins(space::l, 0, space::l, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_title);
    auto *rows = new QVBoxLayout;
    rows->setContentsMargins(space::m, 0, space::m, 0);
    rows->addWidget(m_list);
    column->addLayout(rows);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { choose(m_list->row(item)); });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { choose(m_list->row(item)); });
    hide();
}

void ContactMatches::search(const QString &text)
{
    const quint64 number = ++m_number;
    const QString wanted = text.trimmed();
    if (wanted.isEmpty()) {
        showFound({});
        return;
    }
    QCoro::connect(m_customers.searchContacts(wanted, maxContactsFound), this,
                   [this, number](const Result<QList<Customer>> &found) {
                       if (number == m_number)
                           showFound(found.value_or(QList<Customer>()));
                   });
}

void ContactMatches::showFound(const QList<Customer> &contacts)
{
    m_contacts = contacts;
    m_list->clear();
    for (const Customer &contact : contacts) {
        const QString name = displayName(contact);
        const QString line = distinguishingLine(contact);
        m_list->addItem(line.isEmpty() || line == name ? name
                                                       : ListText::facts({isolated(name), isolated(line)}));
    }
    const int rows = qMin(m_list->count(), maxContactsShown);
    m_list->setFixedHeight(qMax(1, rows * qMax(1, m_list->sizeHintForRow(0))));
    setVisible(rows > 0);
}

void ContactMatches::choose(int row)
{
    if (row < 0 || row >= m_contacts.size())
        return;
    const Customer contact = m_contacts.at(row); // the search may end meanwhile, and with it the list
    Q_EMIT chosen(contact);
}

} // namespace shoptalk
