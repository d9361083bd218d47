// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/staractions.h"

#include "ui/inbox/privacyactions.h"

namespace shoptalk {

StarActions::StarActions(Stars &stars, PrivacyActions &undo, QObject *parent)
    : QObject(parent)
    , m_stars(stars)
    , m_undo(undo)
{
}

void StarActions::set(const QList<MessageId> &messages, bool isStarred)
{
    QCoro::connect(m_stars.set(QSet<MessageId>(messages.begin(), messages.end()), isStarred), this,
                   [this, isStarred](const Result<QSet<MessageId>> &changed) {
                       if (!changed)
                           return m_undo.showNotDone();
                       if (!changed->isEmpty())
                           offerUndo(*changed, isStarred);
                   });
}

void StarActions::offerUndo(const QSet<MessageId> &changed, bool isStarred)
{
    QString text = isStarred ? tr("Message starred.") : tr("Star removed.");
    if (changed.size() > 1)
        text = isStarred ? tr("%Ln message(s) starred.", nullptr, int(changed.size()))
                         : tr("%Ln star(s) removed.", nullptr, int(changed.size()));
    const auto undo = [](Stars *stars, QSet<MessageId> messages,
                         bool wasStarred) -> QCoro::Task<Result<void>> {
        const Result<QSet<MessageId>> restored = co_await stars->set(messages, wasStarred);
        co_return restored.map([](const QSet<MessageId> &) {});
    };
    m_undo.showDone(
        text, [undo, &stars = m_stars, changed, isStarred] { return undo(&stars, changed, !isStarred); });
}

} // namespace shoptalk
