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

void StarActions::set(const MessageId &message, bool isStarred)
{
    QCoro::connect(m_stars.set(message, isStarred), this,
                   [this, message, isStarred](const Result<void> &set) {
                       if (!set)
                           return m_undo.showNotDone();
                       m_undo.showDone(
                           isStarred ? tr("Message starred.") : tr("Star removed."),
                           [&stars = m_stars, message, isStarred] { return stars.set(message, !isStarred); });
                   });
}

} // namespace shoptalk
