// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/labels.h"

#include "core/clock.h"
#include "core/uuid.h"
#include "store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The reason why a label can't have this name; None if it can.
Reason whyNot(const QString &name)
{
    if (name.isEmpty())
        return Reason::LabelNameEmpty;
    if (name.size() > Labels::maxName)
        return Reason::LabelNameTooLong;
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    return std::any_of(name.begin(), name.end(), isControl) ? Reason::LabelNameMalformed : Reason::None;
}

} // namespace

Labels::Labels(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.labels)
            Q_EMIT changed();
    });
}

QList<Label> Labels::all() const
{
    return m_store.isOpen() ? m_store.reader().labels.all().value_or(QList<Label>()) : QList<Label>();
}

QList<LabelId> Labels::of(const ConversationId &conversation) const
{
    return m_store.reader().labels.of(conversation).value_or(QList<LabelId>());
}

QCoro::Task<Result<Label>> Labels::add(QString name)
{
    const Label label{newId<LabelId>(), name.simplified(), {}};
    if (const Reason reason = whyNot(label.name); reason != Reason::None)
        co_return failure(Error::Kind::Malformed, reason);
    auto write = [label](StoreSession &session) { return session.labels.add(label); };
    const Result<void> added = co_await m_store.writeDurably(std::move(write));
    if (!added)
        co_return failure(added.error());
    co_return label;
}

QCoro::Task<Result<void>> Labels::rename(LabelId label, QString name)
{
    const QString wanted = name.simplified();
    if (const Reason reason = whyNot(wanted); reason != Reason::None)
        co_return failure(Error::Kind::Malformed, reason);
    auto write = [label, wanted](StoreSession &session) { return session.labels.rename(label, wanted); };
    co_return co_await m_store.writeDurably(std::move(write));
}

QCoro::Task<Result<void>> Labels::remove(LabelId label)
{
    auto write = [label, at = m_clock.now()](StoreSession &session) {
        return session.labels.remove(label, at);
    };
    co_return co_await m_store.writeDurably(std::move(write));
}

QCoro::Task<Result<void>> Labels::restore(LabelId label)
{
    auto write = [label](StoreSession &session) { return session.labels.restore(label); };
    co_return co_await m_store.writeDurably(std::move(write));
}

QCoro::Task<Result<void>> Labels::setRetention(LabelId label, std::optional<int> days)
{
    auto write = [label, days](StoreSession &session) -> Result<void> {
        if (Result<void> saved = session.labels.setRetention(label, days); !saved)
            return saved;
        return session.audit.add({AuditKind::LabelRetentionChanged, days.value_or(-1)});
    };
    co_return co_await m_store.writeDurably(std::move(write));
}

QCoro::Task<Result<void>> Labels::set(QList<ConversationId> conversations, LabelId label, bool isOn)
{
    auto write = [conversations, label, isOn](StoreSession &session) -> Result<void> {
        for (const ConversationId &conversation : conversations) {
            if (Result<void> saved = session.labels.set(conversation, label, isOn); !saved)
                return saved;
        }
        return {};
    };
    co_return co_await m_store.writeDurably(std::move(write));
}

QCoro::Task<Result<int>> Labels::wouldOutdate(QList<ConversationId> conversations, LabelId label, bool isOn)
{
    auto count = [conversations, label, isOn,
                  now = m_clock.now()](const StoreSession &session) -> Result<int> {
        const Result<int> others = session.privacy.retentionDays();
        if (!others)
            return others;
        int total = 0;
        for (const ConversationId &conversation : conversations) {
            const Result<int> outdated =
                session.labels.outdatedAfter(conversation, label, isOn, *others, now);
            if (!outdated)
                return outdated;
            total += *outdated;
        }
        return total;
    };
    co_return co_await m_store.readInBackground(std::move(count));
}

} // namespace shoptalk
