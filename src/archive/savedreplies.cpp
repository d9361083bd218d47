// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/savedreplies.h"

#include "core/clock.h"
#include "core/uuid.h"
#include "domain/textlimit.h"
#include "store/store.h"

namespace shoptalk {

namespace {

/// "/Opening hours" → "opening-hours", because it has to be typed without spaces.
QString typedName(const QString &name)
{
    QString typed = name.simplified();
    while (typed.startsWith(u'/'))
        typed.remove(0, 1);
    return typed.trimmed().replace(u' ', u'-').left(SavedReplies::maxName);
}

} // namespace

SavedReplies::SavedReplies(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.savedReplies)
            Q_EMIT changed();
    });
}

QList<SavedReply> SavedReplies::all() const
{
    return m_store.isOpen() ? m_store.reader().savedReplies.all().value_or(QList<SavedReply>())
                            : QList<SavedReply>();
}

QCoro::Task<Result<SavedReplyId>> SavedReplies::save(SavedReply reply)
{
    reply.name = typedName(reply.name);
    reply.text = reply.text.trimmed();
    if (reply.name.isEmpty() || reply.text.isEmpty())
        co_return failure(Error::Kind::Malformed, Reason::TextEmpty);
    if (characterCount(reply.text) > maxTextCharacters)
        co_return failure(Error::Kind::Malformed, Reason::TextTooLong);
    if (reply.id.isEmpty())
        reply.id = newId<SavedReplyId>();
    auto write = [reply](StoreSession &session) { return session.savedReplies.save(reply); };
    const Result<void> saved = co_await m_store.writeDurably(std::move(write));
    if (!saved)
        co_return failure(saved.error());
    co_return reply.id;
}

QCoro::Task<Result<void>> SavedReplies::remove(SavedReplyId id)
{
    auto write = [id, at = m_clock.now()](StoreSession &session) {
        return session.savedReplies.remove(id, at);
    };
    co_return co_await m_store.writeDurably(std::move(write));
}

QCoro::Task<Result<void>> SavedReplies::restore(SavedReplyId id)
{
    auto write = [id](StoreSession &session) { return session.savedReplies.restore(id); };
    co_return co_await m_store.writeDurably(std::move(write));
}

} // namespace shoptalk
