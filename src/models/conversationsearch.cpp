// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversationsearch.h"

#include "core/logging.h"
#include "store/store.h"

#include <qcoro/qcorotask.h>

#include <chrono>

using namespace std::chrono_literals;

namespace shoptalk {

namespace {
constexpr auto findPause = 80ms; ///< While another search is under way.
} // namespace

ConversationSearch::ConversationSearch(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ConversationSearch::start);
}

void ConversationSearch::search(const ConversationId &conversation, const QString &text)
{
    const QString wanted = text.trimmed();
    if (m_query.conversation == conversation && m_query.text == wanted)
        return;
    ++m_number;
    m_query.conversation = conversation;
    m_query.text = wanted;
    const bool wasSearching = m_isSearching;
    m_isSearching = !wanted.isEmpty() && !conversation.isEmpty();
    if (m_isSearching) {
        m_pause.start(wasSearching ? findPause : 0ms);
        return;
    }
    m_pause.stop();
    take(m_number, FoundMessages());
}

void ConversationSearch::start()
{
    if (!m_store.isOpen())
        return;
    auto work = [query = m_query](const StoreSession &session) {
        return session.messageSearch.search(query, maxFound);
    };
    QCoro::connect(m_store.readInBackground(std::move(work)), this,
                   [this, number = m_number](const Result<FoundMessages> &found) { take(number, found); });
}

void ConversationSearch::take(quint64 number, const Result<FoundMessages> &found)
{
    if (number != m_number)
        return;
    if (!found)
        logFailure(logStore(), "the search in a conversation failed", found.error());
    m_isSearching = false;
    m_found.clear();
    if (found) {
        for (const FoundMessage &message : found->messages)
            m_found << message.id;
    }
    m_hasMore = found && found->next > 0;
    m_current = m_found.isEmpty() ? -1 : 0;
    Q_EMIT changed();
}

void ConversationSearch::move(int steps)
{
    if (m_found.isEmpty())
        return;
    m_current = (m_current + steps % count() + count()) % count();
    Q_EMIT changed();
}

} // namespace shoptalk
