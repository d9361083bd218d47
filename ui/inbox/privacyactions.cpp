// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/privacyactions.h"

#include "ui/inbox/conversationactions.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/labelactions.h"
#include "ui/theme/dangerquestion.h"
#include "ui/theme/isolated.h"
#include "ui/theme/shortcut.h"
#include "ui/theme/undotoast.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

PrivacyActions::PrivacyActions(ErasureService &privacy, Labels &labels, const Theme &theme, InboxPage &page)
    : QObject(&page)
    , m_privacy(privacy)
    , m_page(page)
    , m_toast(new UndoToast(theme, &page, page.composer()))
    , m_field(page.composer()->findChild<QPlainTextEdit *>())
    , m_labels(new LabelActions(labels, page, *this))
{
    connect(m_toast, &UndoToast::undoRequested, this, &PrivacyActions::undo);
    connect(m_toast, &UndoToast::expired, this, &PrivacyActions::forgetUndo);
    connect(addShortcut(page, QKeySequence::Undo, tr("Undo")), &QAction::triggered, this,
            &PrivacyActions::undo);
    m_field->installEventFilter(this);
}

bool PrivacyActions::eventFilter(QObject *watched, QEvent *event)
{
    const bool isUndo = event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo);
    if (!isUndo || !isUndoneFirst())
        return QObject::eventFilter(watched, event);
    event->ignore(); // leaves the keys to the shortcut
    return true;
}

bool PrivacyActions::isUndoneFirst() const
{
    const QTextDocument *text = m_field->document();
    const bool isLast = text->revision() == m_revision || !text->isUndoAvailable();
    return (m_restore || !m_last.isEmpty()) && isLast;
}

void PrivacyActions::offerUndo(const QString &text)
{
    m_revision = m_field->document()->revision();
    m_toast->notify(text, true);
}

void PrivacyActions::addTo(QMenu &menu, const QList<Conversation> &conversations)
{
    m_labels->addTo(menu, idsOf(conversations));
    menu.addSeparator();
    QAction *remove =
        menu.addAction(conversations.size() == 1 ? tr("&Delete conversation") : tr("&Delete conversations"),
                       this, [this, conversations] { deleteConversations(conversations); });
    remove->setObjectName(u"deleteConversationAction"_s);
    remove->setShortcut(QKeySequence::Delete);
    if (conversations.size() != 1)
        return;
    const Conversation &conversation = conversations.first();
    menu.addSeparator();
    QAction *erase = menu.addAction(tr("&Erase customer forever…"), this,
                                    [this, conversation] { askToErase(conversation); });
    erase->setObjectName(u"eraseCustomerAction"_s);
}

void PrivacyActions::addLabelsTo(QMenu &menu, const QList<ConversationId> &conversations)
{
    m_labels->fill(menu, conversations);
}

void PrivacyActions::deleteConversations(const QList<Conversation> &conversations)
{
    const QList<ConversationId> ids = idsOf(conversations);
    if (ids.isEmpty())
        return;
    if (ids.contains(m_page.openConversation()))
        m_page.closeConversation();
    QCoro::connect(m_privacy.deleteConversations(ids), this,
                   [this](const Result<QList<Deletion>> &deletions) { showDeleted(deletions); });
}

void PrivacyActions::showDeleted(const Result<QList<Deletion>> &deletions)
{
    if (!deletions)
        return showNotDone();
    m_last = *deletions;
    m_restore = {};
    const auto count = int(m_last.size());
    if (count == 1)
        return offerUndo(
            tr("Conversation deleted. You can restore it for %Ln day(s) under Settings, Recently deleted.",
               nullptr, ErasureService::daysUntilPurge));
    offerUndo(tr("%Ln conversation(s) deleted.", nullptr, count) + u' '
              + tr("You can restore them for %Ln day(s) under Settings, Recently deleted.", nullptr,
                   ErasureService::daysUntilPurge));
}

void PrivacyActions::showMessageDeleted(std::function<QCoro::Task<Result<void>>()> restore)
{
    m_last = {};
    m_restore = std::move(restore);
    m_restored = tr("Message restored.");
    m_notRestored = tr("The message could not be restored.");
    offerUndo(tr("Message deleted."));
}

void PrivacyActions::showSendingCancelled(std::function<QCoro::Task<Result<void>>()> restore)
{
    showMessageDeleted(std::move(restore));
    offerUndo(tr("Sending cancelled."));
}

void PrivacyActions::showDone(const QString &text, std::function<QCoro::Task<Result<void>>()> undo)
{
    m_last = {};
    m_restore = std::move(undo);
    m_restored = tr("Undone.");
    m_notRestored = tr("This could not be undone. Try again later.");
    offerUndo(text);
}

void PrivacyActions::showNotDone()
{
    showOnly(tr("This could not be saved. Check that the disk is not full, then try again."));
}

void PrivacyActions::showOnly(const QString &text)
{
    forgetUndo();
    m_toast->notify(text, false);
}

void PrivacyActions::forgetUndo()
{
    m_last = {};
    m_restore = {};
}

void PrivacyActions::undo()
{
    if (const auto restore = std::exchange(m_restore, {})) {
        QCoro::connect(restore(), this,
                       [this](const Result<void> &done) { showOnly(done ? m_restored : m_notRestored); });
        return;
    }
    const QList<Deletion> last = std::exchange(m_last, {});
    if (last.isEmpty())
        return;
    QCoro::connect(m_privacy.undo(last), this, [this, count = int(last.size())](const Result<void> &done) {
        if (!done)
            return showOnly(tr("This could not be undone. Try again later."));
        showOnly(count == 1 ? tr("Conversation restored.")
                            : tr("%Ln conversation(s) restored.", nullptr, count));
    });
}

void PrivacyActions::askToErase(const Conversation &conversation)
{
    const Customer &customer = conversation.customer;
    const QString name = displayName(customer);
    const QString line = distinguishingLine(customer); // several customers may have the same name
    const QString who = line.isEmpty() || line == name
        ? isolated(name)
        : tr("%1 (%2)", "a customer, and the number").arg(isolated(name), isolated(line));
    ask({u"erase"_s, tr("Erase %1?").arg(isolated(name)), tr("Erase %1 forever?").arg(who),
         tr("The name, the number and every message are deleted from this computer forever. This can’t be "
            "undone. The next backup replaces all older ones in the backup folder. If you keep copies "
            "elsewhere, delete those yourself.\n\nThis doesn’t change anything at WhatsApp."),
         tr("Erase forever")},
        &m_page, [this, conversation] { erase(conversation); });
}

void PrivacyActions::erase(const Conversation &conversation)
{
    m_page.forget(conversation.id);
    forgetUndo();
    QCoro::connect(m_privacy.eraseCustomer(conversation.customer.id), this,
                   [this](const Result<int> &erased) { showOnly(erasureText(erased)); });
}

QString PrivacyActions::erasureText(const Result<int> &erased)
{
    // Busy: erased, and overwritten in the file a little later.
    if (erased || erased.error().reason == Reason::DatabaseBusy)
        return tr("Customer erased.");
    if (erased.error().reason == Reason::OldBackupsLeft)
        return tr("The customer was not erased, because a database from before a restore could not be "
                  "removed. Restart the computer, then try again.");
    return tr("The customer could not be erased. Check that the disk is not full, then try again.");
}

} // namespace shoptalk
