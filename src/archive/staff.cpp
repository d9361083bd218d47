// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/staff.h"

#include "core/clock.h"
#include "core/uuid.h"
#include "store/store.h"

#include <algorithm>

namespace shoptalk {

namespace {

bool isUsable(const QString &name)
{
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    return !name.isEmpty() && name.size() <= Staff::maxName
        && std::none_of(name.begin(), name.end(), isControl);
}

} // namespace

Staff::Staff(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.staff)
            Q_EMIT changed();
    });
}

QList<StaffMember> Staff::all() const
{
    return m_store.isOpen() ? m_store.reader().staff.all().value_or(QList<StaffMember>())
                            : QList<StaffMember>();
}

QCoro::Task<Result<StaffMember>> Staff::add(QString name)
{
    const StaffMember member{newId<StaffId>(), name.simplified()};
    if (!isUsable(member.name))
        co_return failure(Error::Kind::Malformed, Reason::NameInvalid);
    auto write = [member](StoreSession &session) -> Result<StaffMember> {
        if (const Result<void> added = session.staff.add(member); !added)
            return failure(added.error());
        const Result<QList<StaffMember>> all = session.staff.all();
        if (!all)
            return failure(all.error());
        const auto same = std::find_if(all->begin(), all->end(), [&member](const StaffMember &each) {
            return each.name == member.name;
        });
        return same == all->end() ? member : *same;
    };
    co_return co_await m_store.writeDurably(std::move(write));
}

QCoro::Task<Result<void>> Staff::rename(StaffMember member)
{
    member.name = member.name.simplified();
    if (!isUsable(member.name))
        co_return failure(Error::Kind::Malformed, Reason::NameInvalid);
    auto write = [member](StoreSession &session) { return session.staff.rename(member); };
    co_return co_await m_store.writeDurably(std::move(write));
}

QCoro::Task<Result<void>> Staff::remove(StaffId id)
{
    auto write = [id, at = m_clock.now()](StoreSession &session) { return session.staff.remove(id, at); };
    co_return co_await m_store.writeDurably(std::move(write));
}

QCoro::Task<Result<void>> Staff::restore(StaffId id)
{
    auto write = [id](StoreSession &session) { return session.staff.restore(id); };
    co_return co_await m_store.writeDurably(std::move(write));
}

} // namespace shoptalk
