// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/content/codecsupport.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

bool claimsReaction(const QJsonObject &item)
{
    return isOfType(item, "reaction"_L1);
}

/// A reaction that was taken back comes without `emoji`.
ReactionContent readReaction(const QJsonObject &item)
{
    const QJsonObject reaction = objectAt(item, "reaction"_L1);
    return {Wamid(idIn(reaction, "message_id"_L1)), titleIn(reaction, "emoji"_L1)};
}

std::optional<QJsonObject> writeReaction(const ReactionContent &content)
{
    return typed("reaction"_L1,
                 QJsonObject{{u"message_id"_s, content.target.value()}, {u"emoji"_s, content.emoji}});
}

bool hasReaction(const QJsonObject &item)
{
    return hasObject(item, {"reaction"});
}

} // namespace

extern const ContentCodec reactionCodec{alternativeOf<ReactionContent>(), claimsReaction,
                                        readAs<ReactionContent, readReaction>,
                                        writeAs<ReactionContent, writeReaction>, hasReaction};

} // namespace shoptalk
