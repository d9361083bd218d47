// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboxscene.h"

#include "../busytimes.h"
#include "core/uuid.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEventLoop>
#include <QMouseEvent>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shoptalk::bench {

namespace {

constexpr QSize windowSize(1280, 900);
constexpr auto quietFor = 150ms; ///< Longer than the pauses that the program makes before it does something.

/// Counts how often a widget was painted.
class PaintCount : public QObject {
public:
    explicit PaintCount(QWidget &widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int count = 0;
};

void send(QWidget &widget, QEvent::Type type, const QPoint &at)
{
    const auto buttons = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, widget.mapToGlobal(at), Qt::LeftButton, buttons, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

} // namespace

InboxScene::InboxScene(const QString &database)
    : m_graph(m_network, QUrl(u"http://127.0.0.1:9"_s), u"v26.0"_s)
    , theme(*qApp, Theme::Mode::Light)
    , store(database)
    , m_outbox(store, m_graph, m_tokens, m_clock)
    , conversations(store)
    , messages(store)
    , messageSearch(store)
    , page(conversations, messages, m_outbox, theme)
{
    const Result<void> opened = QCoro::waitFor(store.open());
    if (!opened)
        qFatal("%s", qPrintable(describe(opened.error())));
    conversations.reload();
    page.setMessageSearch(messageSearch, theme);
    page.resize(windowSize);
    page.show();
    page.activateWindow();
    settle();
}

QAbstractItemView &InboxScene::list() const
{
    return *page.findChild<QAbstractItemView *>(u"conversationList"_s);
}

QAbstractItemView &InboxScene::chat() const
{
    return *page.findChild<QAbstractItemView *>(u"messageList"_s);
}

void InboxScene::settle() const
{
    QEventLoop loop;
    QTimer::singleShot(quietFor, &loop, &QEventLoop::quit);
    loop.exec();
}

void InboxScene::waitUntil(const std::function<bool()> &isDone) const
{
    while (!isDone())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

double InboxScene::paintAfter(QWidget &widget, const std::function<void()> &change) const
{
    PaintCount painted(widget);
    const double begun = threadMs();
    change();
    while (painted.count == 0)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return threadMs() - begun;
}

double InboxScene::open(const ConversationId &conversation)
{
    list().scrollToTop();
    while (conversations.rowOf(conversation) < 0)
        conversations.fetchMore({});
    const QModelIndex index = list().model()->index(conversations.rowOf(conversation), 0);
    list().scrollTo(index);
    settle();
    const QPoint at = list().visualRect(index).center();
    return paintAfter(*chat().viewport(), [&] {
        send(*list().viewport(), QEvent::MouseButtonPress, at);
        send(*list().viewport(), QEvent::MouseButtonRelease, at);
    });
}

Message InboxScene::newMessage(const ConversationId &conversation)
{
    Message message;
    message.id = newId<MessageId>();
    message.wamid = Wamid(u"wamid."_s + message.id.value());
    message.conversation = conversation;
    message.direction = Direction::Inbound;
    message.content = TextContent{u"Is my order ready to be collected?"_s};
    message.sentAt = QDateTime::currentDateTimeUtc();
    return message;
}

ConversationId InboxScene::conversationWith(const QString &name)
{
    const Result<QList<Conversation>> found = store.reader().conversations.search(name, 1);
    if (!found || found->isEmpty())
        qFatal("nobody is called %s", qPrintable(name));
    return found->first().id;
}

} // namespace shoptalk::bench
