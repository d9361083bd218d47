// SPDX-License-Identifier: GPL-3.0-or-later
#include "panesheet.h"

#include "archive/customerrecords.h"
#include "archive/notes.h"
#include "archive/stars.h"
#include "sheetpage.h"
#include "shop.h"
#include "tests/support/waiting.h"
#include "ui/inbox/customerpane.h"
#include "ui/theme/metrics.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace shoptalk::gallery {

namespace {

constexpr int paneWidth = 300;
constexpr int paneHeight = 620;

/// The panes, with the shop that they read from.
class CustomerSheet : public QWidget {
public:
    CustomerSheet()
        : m_records(m_shop.store)
    {
        fill();
    }
    ~CustomerSheet() override { qDeleteAll(m_panes); }

    Conversation conversation() const
    {
        return m_shop.store.reader().conversations.find(m_id).value_or(std::nullopt).value_or(Conversation());
    }
    /// A pane that has read what it shows.
    QWidget *makePane(const Theme &theme, const Conversation &conversation, const QString &numberName = {})
    {
        auto *pane = new CustomerPane(m_records, m_shop.outbox, m_shop.clock, theme);
        m_panes << pane;
        pane->setFixedSize(theme.sized(paneWidth), theme.sized(paneHeight));
        pane->setConversation(conversation, numberName);
        const auto *history = pane->findChild<QLabel *>(u"customerHistory"_s);
        const auto *window = pane->findChild<QLabel *>(u"customerWindow"_s);
        const bool isKnown = conversation.id == m_id;
        const bool hasCost = isKnown && !conversation.state.blockedAt.isValid();
        const QString nothing = history->text();
        const QString until = window->text();
        support::waitUntil([&] {
            return (!isKnown || history->text() != nothing) && (!hasCost || window->text() != until);
        });
        return pane;
    }

private:
    void fill()
    {
        using enum Direction;
        m_id = m_shop.add(u"Ana Lucía Fernández"_s, u"34600000011"_s,
                          {{Inbound, u"Buenos días ☀️"_s, 1500},
                           {Inbound, {}, 900, Delivery::Read, 0, MessageKind::Image},
                           {Inbound, {}, 800, Delivery::Read, 0, MessageKind::Document},
                           {Outbound, u"She wears size 38"_s, 700},
                           {Inbound, u"Gracias"_s, 60}});
        Notes notes(m_shop.store, m_shop.clock);
        QCoro::waitFor(
            notes.add(m_id, u"Always pays by card, and likes peonies more than roses"_s, u"Luis"_s));
        QCoro::waitFor(notes.add(m_id, u"Birthday on 3 May"_s, {}));
        const auto messages = m_shop.store.reader().messages.newest(m_id, 10);
        Stars stars(m_shop.store, m_shop.clock);
        if (messages && !messages->isEmpty())
            QCoro::waitFor(stars.set({messages->last().id}, true));
    }

    test::Shop m_shop;
    CustomerRecords m_records;
    ConversationId m_id;
    QList<QWidget *> m_panes;
};

} // namespace

QWidget *makeCustomers(const Theme &theme)
{
    auto *page = new CustomerSheet;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(space::l, space::l, space::l, space::l);
    grid->setSpacing(space::l);
    Conversation known = page->conversation();
    known.labels = {u"Order"_s, u"VIP"_s, u"Wedding"_s};
    known.assigneeName = u"Luis Ortega"_s;
    grid->addWidget(page->makePane(theme, known, u"Flowers Centre"_s), 0, 0);
    Conversation blocked = page->conversation();
    blocked.state.blockedAt = QDateTime(QDate(2026, 10, 28), QTime(9, 0), Qt::UTC);
    grid->addWidget(page->makePane(theme, blocked), 0, 1);
    Conversation unknown;
    unknown.id = ConversationId(u"new"_s);
    unknown.customer.profileName = u"A customer with a very long name of a company that goes on and on"_s;
    unknown.customer.username = u"a.customer.with.a.long.name"_s;
    grid->addWidget(page->makePane(theme, unknown), 1, 0);
    Conversation group;
    group.id = ConversationId(u"group"_s);
    group.customer.groupId = GroupId(u"120363000000004821"_s);
    grid->addWidget(page->makePane(theme, group), 1, 1);
    grid->setColumnStretch(2, 1);
    return page;
}

} // namespace shoptalk::gallery
