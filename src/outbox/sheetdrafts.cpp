// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/sheetdrafts.h"

#include "core/clock.h"
#include "outbox/outgoingfolder.h"
#include "store/contentjson.h"
#include "store/sheetdraftrepository.h"
#include "store/store.h"

#include <QJsonDocument>
#include <QPointer>

namespace shoptalk {

SheetDrafts::SheetDrafts(Store &store, const Clock &clock)
    : m_store(store)
    , m_clock(clock)
{
}

QCoro::Task<Result<void>> SheetDrafts::write(std::function<Result<void>(StoreSession &)> work)
{
    const QPointer<SheetDrafts> self(this);
    ++m_writing;
    const Result<void> done = co_await m_store.write(std::move(work));
    if (self)
        --m_writing;
    co_return done;
}

QCoro::Task<Result<void>> SheetDrafts::save(ConversationId conversation, SheetDraft draft)
{
    return write([conversation, draft, now = m_clock.now()](StoreSession &session) {
        return session.drafts.sheets().save(conversation, draft, now);
    });
}

QCoro::Task<Result<void>> SheetDrafts::add(ConversationId conversation, SheetDraft draft)
{
    return write([conversation, draft, now = m_clock.now()](StoreSession &session) {
        return session.drafts.sheets().add(conversation, draft, now);
    });
}

QCoro::Task<Result<void>> SheetDrafts::remove(ConversationId conversation, SheetKey key)
{
    std::function<Result<void>(StoreSession &)> remove = [conversation, key](StoreSession &session) {
        return session.drafts.sheets().remove(conversation, key);
    };
    const QPointer<SheetDrafts> self(this);
    const Result<void> done = co_await write(std::move(remove));
    if (self && done)
        Q_EMIT removed();
    co_return done;
}

QCoro::Task<Result<void>> SheetDrafts::setPlace(ConversationId conversation, SheetKey key, int place)
{
    return write([conversation, key, place](StoreSession &session) {
        return session.drafts.sheets().setPlace(conversation, key, place);
    });
}

QCoro::Task<Result<QList<SheetDraft>>> SheetDrafts::all(ConversationId conversation) const
{
    auto read = [conversation](const StoreSession &session) {
        return session.drafts.sheets().all(conversation);
    };
    // What was written a moment ago is read, too: by a page that takes the place of another, for example.
    if (m_writing > 0)
        co_return co_await m_store.write(std::move(read));
    co_return co_await m_store.readInBackground(std::move(read));
}

QCoro::Task<Result<std::optional<SheetDraft>>> SheetDrafts::find(ConversationId conversation,
                                                                 SheetKey key) const
{
    const Result<QList<SheetDraft>> drafts = co_await all(std::move(conversation));
    if (!drafts)
        co_return failure(drafts.error());
    for (const SheetDraft &draft : *drafts) {
        if (draft.key == key)
            co_return std::optional(draft);
    }
    co_return std::optional<SheetDraft>();
}

QCoro::Task<Result<QList<MessageContent>>> SheetDrafts::usedContents() const
{
    auto read = [](const StoreSession &session) { return session.outbox.usedContents().newest(); };
    co_return co_await m_store.readInBackground(std::move(read));
}

QString SheetDrafts::pathOfCopy(const QString &name) const
{
    return OutgoingFolder(m_store.path()).pathOf(name);
}

QJsonObject sheetJsonOf(const MessageContent &content)
{
    return QJsonDocument::fromJson(contentToJson(content)).object();
}

MessageContent contentInSheet(const QJsonObject &json)
{
    return contentFromJson(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace shoptalk
