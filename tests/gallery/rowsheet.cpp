// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsheet.h"

#include "models/conversationlistmodel.h"
#include "models/conversationroles.h"
#include "sheetpage.h"
#include "ui/inbox/conversationdelegate.h"
#include "ui/theme/controls.h"

#include <QAbstractListModel>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk::gallery {

namespace {

constexpr int columns = 2;

struct Row {
    QString caption;
    Conversation conversation;
    QString numberName = {};
    QStyle::State state = QStyle::State_Enabled;
};

/// One row, painted as the list paints it.
class RowSample : public QWidget {
public:
    RowSample(const Theme &theme, Row row)
        : m_theme(theme)
        , m_row(std::move(row))
        , m_model(*this)
        , m_delegate(theme)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        return {300, m_delegate.sizeHint(QStyleOptionViewItem(), m_model.index(0)).height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.colours().sidebar);
        QStyleOptionViewItem option;
        option.rect = rect();
        option.direction = layoutDirection();
        option.state = m_row.state;
        m_delegate.paint(&painter, option, m_model.index(0));
    }

private:
    class Model : public QAbstractListModel {
    public:
        explicit Model(const RowSample &sample)
            : m_sample(sample)
        {
        }
        int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
        QVariant data(const QModelIndex &, int role) const override
        {
            return role == ConversationListModel::NumberNameRole
                ? m_sample.m_row.numberName
                : conversationValue(m_sample.m_row.conversation, role);
        }

    private:
        const RowSample &m_sample;
    };

    const Theme &m_theme;
    Row m_row;
    Model m_model;
    ConversationDelegate m_delegate;
};

Conversation conversationOf(const QString &name, const QString &text, int minutesAgo = 5)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Conversation conversation;
    conversation.id = ConversationId(name);
    conversation.customer.id = CustomerId(name);
    conversation.customer.profileName = name;
    conversation.customer.waId = WaId(u"3460000001"_s + QString::number(name.size()));
    conversation.lastActivityAt = conversation.lastInboundAt = now.addSecs(-60 * minutesAgo);
    Message message;
    message.id = MessageId(name);
    message.content = TextContent{text};
    message.sentAt = conversation.lastActivityAt;
    conversation.lastMessage = message;
    return conversation;
}

Conversation answered(const QString &name, const QString &text, Delivery delivery)
{
    Conversation conversation = conversationOf(name, text);
    conversation.lastMessage->direction = Direction::Outbound;
    conversation.lastMessage->delivery = delivery;
    return conversation;
}

Conversation withMedia(const QString &name, MediaKind kind, const QString &caption)
{
    Conversation conversation = conversationOf(name, {});
    MediaContent media;
    media.kind = kind;
    media.caption = caption;
    conversation.lastMessage->content = media;
    return conversation;
}

template <class Change>
Row changed(const QString &caption, Conversation conversation, const Change &change)
{
    change(conversation);
    return {caption, conversation};
}

/// What a customer or the business did last.
QList<Row> rowsOfMessages()
{
    QList<Row> rows{
        {u"read"_s, conversationOf(u"Ana Lucía Fernández"_s, u"Muchas gracias por todo"_s)},
        {u"sent, delivered"_s, answered(u"João Pereira"_s, u"Até a próxima 😊"_s, Delivery::Delivered)},
        {u"read by the customer"_s, answered(u"João Pereira"_s, u"Até a próxima 😊"_s, Delivery::Read)},
        {u"waits to be sent"_s, answered(u"王小明"_s, u"周日十点到两点营业。"_s, Delivery::Queued)},
        {u"not sent"_s, answered(u"Max Müller"_s, u"Ja, er steht bereit."_s, Delivery::Failed)},
        {u"not known whether it was sent"_s,
         answered(u"Max Müller"_s, u"Ja, er steht bereit."_s, Delivery::Uncertain)},
        {u"a picture"_s, withMedia(u"प्रिया शर्मा"_s, MediaKind::Image, u"पता वही है"_s)},
        {u"a voice message"_s, withMedia(u"Сергей Иванов"_s, MediaKind::VoiceNote, {})}};
    rows << changed(u"a reaction"_s, answered(u"Inés R"_s, u"Hasta mañana"_s, Delivery::Read),
                    [](Conversation &each) {
                        each.lastReaction = Reaction{Direction::Inbound, u"❤️"_s};
                    });
    rows << changed(u"a draft"_s, conversationOf(u"Ana Lucía Fernández"_s, u"¿Mañana?"_s),
                    [](Conversation &each) { each.draft = u"Claro que sí, a las diez"_s; });
    rows << changed(u"unread"_s, conversationOf(u"أمينة الحسن"_s, u"رائع! سأمر بعد الظهر إن شاء الله"_s),
                    [](Conversation &each) { each.unread = 3; });
    rows << changed(u"many unread"_s,
                    conversationOf(u"A customer with a very long name of a company"_s,
                                   u"And with a text that does not fit into the line either"_s, 3000),
                    [](Conversation &each) { each.unread = 1234; });
    return rows;
}

/// What staff did with the conversation, and what time does.
QList<Row> rowsOfStates()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Conversation ana = conversationOf(u"Ana Lucía Fernández"_s, u"Doce, por favor. Es para mi madre"_s);
    QList<Row> rows;
    rows << changed(u"marked as unread"_s, ana, [](Conversation &each) { each.isMarkedUnread = true; });
    rows << changed(u"pinned"_s, ana, [](Conversation &each) { each.state.isPinned = true; });
    rows << changed(u"muted"_s, ana, [](Conversation &each) { each.state.mutedUntil = mutedForever(); });
    rows << changed(u"a reminder"_s, ana,
                    [now](Conversation &each) { each.state.remindAt = now.addSecs(7200); });
    rows << changed(u"assigned"_s, ana, [](Conversation &each) {
        each.state.assignee = StaffId(u"s"_s);
        each.assigneeName = u"Luis Ortega"_s;
    });
    rows << changed(u"labels"_s, ana, [](Conversation &each) {
        each.labels = {u"Order"_s, u"VIP"_s, u"Wedding"_s};
    });
    rows << changed(u"everything at once"_s, ana, [now](Conversation &each) {
        each.labels = {u"Order"_s, u"VIP"_s, u"Wedding"_s};
        each.assigneeName = u"Luis Ortega"_s;
        each.state.isPinned = true;
        each.state.remindAt = now.addSecs(7200);
        each.state.mutedUntil = mutedForever();
        each.unread = 12;
        each.lastInboundAt = now.addSecs(-23 * 3600);
    });
    rows << changed(u"snoozed"_s, ana,
                    [now](Conversation &each) { each.state.snoozedUntil = now.addDays(1); });
    rows << changed(u"blocked"_s, ana, [now](Conversation &each) { each.state.blockedAt = now; });
    rows << changed(u"the reply window closes soon"_s, ana,
                    [now](Conversation &each) { each.lastInboundAt = now.addSecs(-23 * 3600); });
    rows << changed(u"the reply window is closed"_s, ana,
                    [now](Conversation &each) { each.lastInboundAt = now.addDays(-2); });
    rows << changed(u"a group"_s, ana, [](Conversation &each) {
        each.customer = {};
        each.customer.groupId = GroupId(u"120363000000004821"_s);
    });
    return rows;
}

/// Several numbers, and what the pointer and the keyboard do.
QList<Row> rowsOfPlaces()
{
    const Conversation ana = conversationOf(u"Ana Lucía Fernández"_s, u"Doce, por favor. Es para mi madre"_s);
    Conversation unread = ana;
    unread.unread = 2;
    return {{u"to one of several numbers"_s, unread, u"Flowers Centre"_s},
            {u"under the pointer"_s, unread, {}, QStyle::State_Enabled | QStyle::State_MouseOver},
            {u"open"_s, ana, {}, QStyle::State_Enabled | QStyle::State_Selected},
            {u"open and unread"_s, unread, {}, QStyle::State_Enabled | QStyle::State_Selected},
            {u"the keyboard is at it"_s,
             ana,
             {},
             QStyle::State_Enabled | QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange},
            {u"open, and the keyboard is at it"_s,
             ana,
             {},
             QStyle::State_Enabled | QStyle::State_Selected | QStyle::State_HasFocus
                 | QStyle::State_KeyboardFocusChange}};
}

} // namespace

QWidget *makeRows(const Theme &theme)
{
    QVBoxLayout *column = nullptr;
    QWidget *page = makePage(column);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    int at = 0;
    for (const Row &row : rowsOfMessages() + rowsOfStates() + rowsOfPlaces()) {
        grid->addWidget(makeLabel(theme, TextStyle::Caption, row.caption, Tone::Muted), 2 * (at / columns),
                        at % columns);
        grid->addWidget(new RowSample(theme, row), 2 * (at / columns) + 1, at % columns, Qt::AlignTop);
        ++at;
    }
    column->addLayout(grid);
    return page;
}

} // namespace shoptalk::gallery
