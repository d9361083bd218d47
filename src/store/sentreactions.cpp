// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sentreactions.h"

#include "store/amendmenttable.h"
#include "store/contentjson.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

SentReactions::SentReactions(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

bool SentReactions::isOne(const Message &message)
{
    return message.direction == Direction::Outbound
        && std::holds_alternative<ReactionContent>(message.content);
}

Result<void> SentReactions::show(const Message &reaction)
{
    return AmendmentTable(*m_connection, *m_changes)
        .react(reaction.conversation, std::get<ReactionContent>(reaction.content), reaction.sentAt);
}

Result<void> SentReactions::withdraw(const Message &reaction)
{
    const Wamid target = std::get<ReactionContent>(reaction.content).target;
    Statement select(*m_connection, uR"sql(SELECT content FROM whatsapp_messages
        WHERE conversation = (SELECT conversation FROM whatsapp_messages WHERE id = ?)
            AND kind = ? AND direction = ? AND delivery <> ?
            AND json_extract(CAST(content AS TEXT), '$.target') = ?
        ORDER BY sent_at_s DESC, seq DESC LIMIT 1)sql"_s);
    const Result<void> ran =
        select.run(reaction.id, MessageKind::Reaction, Direction::Outbound, Delivery::Failed, target);
    if (!ran)
        return ran;
    Message shown = reaction;
    shown.content = select.next() ? contentFromJson(select.bytes(0)) : ReactionContent{target, {}};
    return show(shown);
}

} // namespace shoptalk
