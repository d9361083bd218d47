// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/mergeactions.h"

#include "domain/content/mergedcustomers.h"
#include "ui/inbox/inboxpage.h"
#include "ui/theme/isolated.h"
#include "ui/theme/messagedialog.h"

#include <QMenu>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

MergeActions::MergeActions(CustomerDirectory &customers, InboxPage &page)
    : QObject(&page)
    , m_customers(customers)
    , m_page(page)
{
}

void MergeActions::addTo(QMenu &menu, const ConversationId &conversation)
{
    const QList<Message> lines = m_customers.mergesOf(conversation);
    if (!lines.isEmpty())
        menu.addSeparator();
    for (const Message &line : lines) {
        const std::optional<MergedCustomers> names = mergedCustomersIn(line.content);
        if (!names)
            continue;
        QString text = tr("%1 is not %2…").arg(isolated(names->other), isolated(names->one));
        QAction *entry = menu.addAction(text.replace(u'&', u"&&"_s), this,
                                        [this, id = line.id, conversation] { ask(id, conversation); });
        entry->setObjectName(u"separateCustomersAction"_s);
    }
}

void MergeActions::ask(const MessageId &line, const ConversationId &conversation)
{
    const QList<Message> lines = m_customers.mergesOf(conversation);
    const auto found =
        std::find_if(lines.begin(), lines.end(), [&line](const Message &each) { return each.id == line; });
    const std::optional<MergedCustomers> names =
        found == lines.end() ? std::nullopt : mergedCustomersIn(found->content);
    if (!names)
        return showProblem(tr("These two have separate chats already."));
    const MessageDialog message{
        u"separateCustomersDialog"_s, tr("Separate customers"),
        tr("Give %1 and %2 separate chats again?").arg(isolated(names->one), isolated(names->other)),
        tr("Each gets their own messages, labels and draft back. Shoptalk won’t join them again for the same "
           "reason.")};
    const auto separate = [self = QPointer(this), line] {
        if (self)
            self->separate(line);
    };
    MessageAction action{tr("Separate them"), u"separateCustomersButton"_s, separate};
    action.isDefault = true;
    offer(message, action, &m_page);
}

void MergeActions::separate(const MessageId &line)
{
    QCoro::connect(m_customers.undoMerge(line), this, [this](const Result<MergeUndone> &undone) {
        if (!undone)
            return showProblem(
                tr("The two could not be separated. Check that the disk is not full, then try again."));
        switch (*undone) {
        case MergeUndone::Done:
            return;
        case MergeUndone::Unknown:
            return showProblem(tr("These two have separate chats already."));
        case MergeUndone::LaterFirst:
            return showProblem(
                tr("This customer was joined with another one since. Separate those two first; their line is "
                   "further down in the chat."));
        }
    });
}

void MergeActions::showProblem(const QString &text)
{
    showMessageDialog({u"separateCustomersProblem"_s, tr("Separate customers"), text}, &m_page);
}

} // namespace shoptalk
