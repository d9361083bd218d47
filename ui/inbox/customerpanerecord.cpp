// SPDX-License-Identifier: GPL-3.0-or-later
// What the customer sent and ordered, in their pane.
#include "archive/customerrecords.h"
#include "domain/content/internalnote.h"
#include "models/numberlist.h"
#include "ui/chat/numbertext.h"
#include "ui/inbox/customerpane.h"
#include "ui/inbox/orderlist.h"
#include "ui/inbox/preview.h"
#include "ui/inbox/sharedfiles.h"
#include "ui/theme/controls.h"
#include "ui/theme/dates.h"
#include "ui/theme/isolated.h"
#include "ui/theme/listtext.h"
#include "ui/theme/plaintooltip.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int maxLines = 5;
constexpr int noteTextRole = Qt::UserRole + 1;
} // namespace

/// Reads after a change, one reading at a time: changes that come faster than they are read are shown, too.
/// An answer about a customer who is not shown any more is dropped.
void CustomerPane::readRecord()
{
    m_readsAgain = m_isReading;
    if (std::exchange(m_isReading, true))
        return;
    const ConversationId id = m_conversation.id;
    QCoro::connect(m_records.of(id), this, [this, id](const Result<CustomerRecord> &record) {
        if (!record || id != m_conversation.id)
            return;
        showRecord(*record);
        m_files->show();
    });
    // Comes second, because background reads are done in turn.
    QCoro::connect(m_records.sharedLinks(id), this, [this, id](const Result<QList<SharedLink>> &links) {
        if (links && id == m_conversation.id)
            showLinks(*links);
        m_isReading = false;
        if (m_readsAgain)
            readRecord();
    });
}

void CustomerPane::refresh(const QSet<ConversationId> &changed)
{
    const bool isAboutThem = std::any_of(
        m_otherNumbers.keyBegin(), m_otherNumbers.keyEnd(),
        [&changed](const ConversationId &conversation) { return changed.contains(conversation); });
    if (isAboutThem)
        readRecord();
}

void CustomerPane::showLinks(const QList<SharedLink> &links)
{
    for (const SharedLink &link : links) {
        if (link.conversation == m_conversation.id)
            continue;
        m_otherNumbers.insert(link.conversation, link.number);
        m_elsewhere.insert(link.message, link.conversation);
    }
    m_files->setLinks(links, CustomerRecords::maxListed);
}

/// Remembers what of the record is not in the open conversation.
void CustomerPane::notePlaces(const CustomerRecord &record)
{
    m_otherNumbers.insert(record.otherNumbers);
    for (const auto *list : {&record.notes, &record.files, &record.orders}) {
        for (const Message &message : *list) {
            if (message.conversation != m_conversation.id)
                m_elsewhere.insert(message.id, message.conversation);
        }
    }
}

QString CustomerPane::placeOf(const ConversationId &conversation) const
{
    if (!m_numbers || conversation == m_conversation.id)
        return {};
    return NumberText::to(m_numbers->nameOf(m_otherNumbers.value(conversation)));
}

void CustomerPane::requestMessage(const MessageId &message)
{
    if (const ConversationId conversation = m_elsewhere.value(message); !conversation.isEmpty())
        Q_EMIT otherMessageRequested(conversation, message);
    else
        Q_EMIT messageRequested(message);
}

QString CustomerPane::lineOf(const Message &message) const
{
    const QString place = placeOf(message.conversation);
    if (const auto note = internalNoteIn(message.content)) {
        const QString text = ListText::facts({note->text.simplified(), place});
        return note->author.isEmpty() ? text : u"%1: %2"_s.arg(isolated(note->author), text);
    }
    const QString day = Dates().brief(message.sentAt, QDateTime::currentDateTimeUtc());
    return ListText::facts({isolated(describePreview(message).text), day, place});
}

void CustomerPane::showRecord(const CustomerRecord &record)
{
    notePlaces(record);
    m_isMarketingStopped = record.isMarketingStopped;
    m_marketing->setText(record.isMarketingStopped ? tr("This customer wants no more of them.")
                                                   : tr("Not stopped by this customer."));
    const bool isGroup = m_conversation.customer.isGroup();
    if (isGroup)
        m_marketing->setText(tr("Groups get none."));
    m_changeMarketing->setVisible(!isGroup);
    m_changeMarketing->setText(record.isMarketingStopped ? tr("Send them again") : tr("Stop them"));
    m_changeMarketing->setAccessibleName(record.isMarketingStopped
                                             ? tr("Send marketing messages to this customer again")
                                             : tr("Stop marketing messages to this customer"));
    fill(*m_notes, record.notes);
    fill(*m_starred, record.starred);
    m_orders->setOrders(record.orders);
    m_orders->parentWidget()->setVisible(m_orders->count() > 0);
    m_files->setFiles(record.files, CustomerRecords::maxListed);
    if (!record.firstMessageAt.isValid())
        return m_history->setText(tr("No messages yet."));
    const QLocale locale;
    m_history->setText(tr("First message on %1.\n%2 received, %3 sent.")
                           .arg(Dates().date(record.firstMessageAt), locale.toString(record.received),
                                locale.toString(record.sent)));
}

/// Staff's own notes can be changed. A click on one shows it in the chat, as in the other lists.
void CustomerPane::offerNote(const QPoint &at)
{
    const QListWidgetItem *item = m_notes->itemAt(at) ? m_notes->itemAt(at) : m_notes->currentItem();
    if (!item)
        return;
    const MessageId note(item->data(Qt::UserRole).toString());
    auto *menu = new QMenu(this);
    menu->setObjectName(u"customerNoteMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Edit…"), this, [this, note, text = item->data(noteTextRole).toString()] {
        Q_EMIT noteEditRequested(m_elsewhere.value(note, m_conversation.id), note, text);
    });
    menu->addAction(tr("Show in the &chat"), this, [this, note] { requestMessage(note); });
    menu->addAction(tr("&Delete"), this, [this, note] { Q_EMIT noteDeletionRequested(note); });
    menu->popup(m_notes->viewport()->mapToGlobal(at));
}

void CustomerPane::fill(QListWidget &list, const QList<Message> &messages)
{
    list.clear();
    for (const Message &message : messages) {
        auto *item = new QListWidgetItem(lineOf(message), &list);
        item->setData(Qt::UserRole, message.id.value());
        if (const auto note = internalNoteIn(message.content))
            item->setData(noteTextRole, note->text);
        item->setToolTip(plainToolTip(item->text()));
        if (const auto icon = describePreview(message).kindIcon)
            item->setIcon(m_theme.icon(*icon, &Colours::textMuted));
    }
    const int lines = qMin(list.count(), maxLines);
    list.setFixedHeight(lines * qMax(1, list.sizeHintForRow(0)) + 2 * list.frameWidth());
    list.parentWidget()->setVisible(!messages.isEmpty());
}

} // namespace shoptalk
