// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/blockactions.h"

#include "accounts/accountstatus.h"
#include "accounts/worksagain.h"
#include "ui/inbox/privacyactions.h"
#include "ui/theme/dangerquestion.h"
#include "ui/theme/isolated.h"
#include "ui/theme/metasentences.h"
#include "ui/theme/shortcut.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// WhatsApp blocks persons only.
QList<Conversation> withoutGroups(QList<Conversation> conversations)
{
    conversations.removeIf([](const Conversation &each) { return each.customer.isGroup(); });
    return conversations;
}

bool areBlocked(const QList<Conversation> &conversations)
{
    return std::all_of(conversations.begin(), conversations.end(),
                       [](const Conversation &each) { return each.state.blockedAt.isValid(); });
}

} // namespace

BlockActions::BlockActions(CustomerBlocks &blocks, PrivacyActions &undo, Chosen chosen, QWidget &page)
    : QObject(&page)
    , m_blocks(blocks)
    , m_undo(undo)
    , m_page(page)
{
    connect(addShortcut(page, Shortcut::Block, tr("Block or unblock the customer")), &QAction::triggered,
            this, [this, chosen = std::move(chosen)] {
                if (const QList<Conversation> people = withoutGroups(chosen()); !people.isEmpty())
                    toggle(people);
            });
}

void BlockActions::addTo(QMenu &menu, const QList<Conversation> &conversations)
{
    const QList<Conversation> people = withoutGroups(conversations);
    if (people.isEmpty())
        return;
    const bool isBlocked = areBlocked(people);
    QAction *action =
        menu.addAction(isBlocked ? tr("Un&block") : tr("&Block…"), this, [this, people] { toggle(people); });
    action->setObjectName(u"blockAction"_s);
    useShortcut(*action, Shortcut::Block);
}

void BlockActions::toggle(const QList<Conversation> &conversations)
{
    if (areBlocked(conversations))
        return unblock(conversations);
    QList<Conversation> others = conversations; // the undo must not unblock who was blocked before
    others.removeIf([](const Conversation &each) { return each.state.blockedAt.isValid(); });
    askToBlock(others);
}

void BlockActions::askToBlock(const QList<Conversation> &conversations)
{
    const int count = int(conversations.size());
    const QString name = isolated(displayName(conversations.first().customer));
    ask({u"block"_s, tr("Block customers"),
         count == 1 ? tr("Block %1?").arg(name) : tr("Block %Ln customers?", nullptr, count),
         tr("They can’t write to or call this number any more, and you can’t write to them. They are not "
            "told. You can "
            "unblock them at any time."),
         tr("Block")},
        &m_page, [this, conversations] { block(conversations); });
}

void BlockActions::block(const QList<Conversation> &conversations)
{
    QCoro::connect(m_blocks.block(conversations), this,
                   [this, conversations](const Result<CustomerBlocks::Outcome> &outcome) {
                       showOutcome(conversations, outcome, true);
                   });
}

void BlockActions::unblock(const QList<Conversation> &conversations)
{
    QCoro::connect(m_blocks.unblock(conversations), this,
                   [this, conversations](const Result<CustomerBlocks::Outcome> &outcome) {
                       showOutcome(conversations, outcome, false);
                   });
}

void BlockActions::showOutcome(const QList<Conversation> &conversations,
                               const Result<CustomerBlocks::Outcome> &outcome, bool isBlocked)
{
    if (!outcome)
        return m_undo.showOnly(problemText(outcome.error()));
    const QString text = outcomeText(*outcome, isBlocked);
    if (outcome->done.isEmpty())
        return m_undo.showOnly(text);
    QList<Conversation> changed = conversations;
    changed.removeIf([&outcome](const Conversation &each) { return !outcome->done.contains(each.id); });
    m_undo.showDone(text, [&blocks = m_blocks, changed, isBlocked] {
        return isBlocked ? blocks.unblockAll(changed) : blocks.blockAll(changed);
    });
}

QString BlockActions::problemText(const Error &error)
{
    const std::optional<MetaSentence> sentence = sentenceOf(error);
    if (const QString again = worksAgainText(worksAgainAt(error)); sentence && !again.isEmpty())
        return metaSentence(*sentence, MetaContext::Settings) + u' ' + again;
    return error.kind == Error::Kind::Network
        ? tr("There is no connection to WhatsApp. Try again when you are online.")
        : tr("WhatsApp did not accept this. Try again later.");
}

QString BlockActions::outcomeText(const CustomerBlocks::Outcome &outcome, bool isBlocked)
{
    QStringList sentences;
    const auto done = int(outcome.done.size());
    const auto refused = int(outcome.refused.size());
    if (done > 0)
        sentences << (isBlocked ? tr("%Ln customer(s) blocked.", nullptr, done)
                                : tr("%Ln customer(s) unblocked.", nullptr, done));
    if (refused > 0)
        sentences << tr("WhatsApp did not accept this for %Ln customer(s).", nullptr, refused);
    if (outcome.wroteTooLongAgo)
        sentences << tr("WhatsApp only blocks customers who wrote within the last 24 hours.");
    const QString again = worksAgainText(outcome.error ? worksAgainAt(*outcome.error) : QDateTime());
    if (!outcome.notTried.isEmpty() && !again.isEmpty())
        sentences << tr("The others were not reached: there were too many requests in a short time.")
                  << again;
    else if (!outcome.notTried.isEmpty())
        sentences << tr("%Ln customer(s) were not reached. Try again when you are online.", nullptr,
                        int(outcome.notTried.size()));
    return sentences.join(u' ');
}

} // namespace shoptalk
