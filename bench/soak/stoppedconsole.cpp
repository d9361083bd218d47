// SPDX-License-Identifier: GPL-3.0-or-later
#include "stoppedconsole.h"

#include "must.h"

#include <qcoro/qcorotask.h>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace shoptalk::bench {

StoppedConsole::StoppedConsole(const QString &database, const QString &picture, quint64 seed)
    : m_store(database)
    , m_graph(m_network, QUrl(u"http://127.0.0.1:9"_s), u"v26.0"_s)
    , m_outbox(m_store, m_graph, m_tokens, m_clock)
    , m_writer(m_outbox, picture, seed)
{
    const Result<void> opened = QCoro::waitFor(m_store.open());
    must(opened.has_value(), u"the console's database did not open"_s);
}

QStringList StoppedConsole::write(int messages, const QString &name)
{
    const Result<QList<Conversation>> conversations =
        m_store.reader().conversations.page({}, maxConversations);
    must(conversations.has_value(), u"the conversations can't be read"_s);
    QStringList stored;
    if (conversations->isEmpty())
        return stored;
    for (int written = 0; written < messages;) {
        std::vector<QCoro::Task<Result<MessageId>>> tasks;
        for (const int end = std::min(messages, written + maxBegun); written < end; ++written)
            tasks.push_back(m_writer.write(*conversations, u"From the shop, %1-%2"_s.arg(name).arg(written)));
        for (QCoro::Task<Result<MessageId>> &task : tasks) {
            const Result<MessageId> id = QCoro::waitFor(std::move(task));
            must(id.has_value(), u"a message was not stored"_s);
            stored << id->value();
        }
    }
    return stored;
}

void StoppedConsole::sendAgain(const QStringList &messages)
{
    for (const QString &message : messages) {
        const Result<void> queued = QCoro::waitFor(m_outbox.retry(MessageId(message)));
        must(queued.has_value(), u"an uncertain message can't be sent again"_s);
    }
}

} // namespace shoptalk::bench
