// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/labelactions.h"

#include "archive/labels.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/privacyactions.h"
#include "ui/theme/dangerquestion.h"
#include "ui/theme/isolated.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

LabelActions::LabelActions(Labels &labels, InboxPage &page, PrivacyActions &undo)
    : QObject(&page)
    , m_labels(labels)
    , m_page(page)
    , m_undo(undo)
{
}

void LabelActions::addTo(QMenu &menu, const QList<ConversationId> &conversations)
{
    QMenu *submenu = menu.addMenu(tr("&Labels"));
    submenu->setObjectName(u"labelMenu"_s);
    fill(*submenu, conversations);
}

void LabelActions::fill(QMenu &menu, const QList<ConversationId> &conversations)
{
    const auto haveAll = [this, &conversations](const LabelId &label) {
        return std::all_of(
            conversations.begin(), conversations.end(),
            [this, &label](const ConversationId &id) { return m_labels.of(id).contains(label); });
    };
    const QList<Label> labels = m_labels.all();
    for (const Label &label : labels) {
        QAction *action = menu.addAction(QString(label.name).replace(u'&', u"&&"_s));
        action->setObjectName(u"label-"_s + label.name);
        action->setCheckable(true);
        action->setChecked(haveAll(label.id));
        connect(action, &QAction::toggled, this,
                [this, conversations, label](bool isOn) { askAndSet(conversations, label, isOn); });
    }
    if (!labels.isEmpty())
        menu.addSeparator();
    QAction *more = menu.addAction(tr("&New label…"));
    more->setObjectName(u"newLabelAction"_s);
    connect(more, &QAction::triggered, this, [this, conversations] { askForNew(conversations); });
}

void LabelActions::askForNew(const QList<ConversationId> &conversations)
{
    auto *dialog = new QInputDialog(&m_page);
    dialog->setObjectName(u"newLabelDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setWindowTitle(tr("New label"));
    dialog->setLabelText(tr("Name of the label:"));
    dialog->setOkButtonText(tr("Add label"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, conversations](const QString &name) { addNew(conversations, name); });
    dialog->open();
    if (auto *name = dialog->findChild<QLineEdit *>())
        name->setMaxLength(Labels::maxName);
}

void LabelActions::addNew(const QList<ConversationId> &conversations, const QString &name)
{
    if (name.simplified().isEmpty())
        return;
    QCoro::connect(m_labels.add(name), this, [this, conversations](const Result<Label> &added) {
        if (!added)
            return noteFailure(added.error());
        set(conversations, *added, true);
    });
}

void LabelActions::askAndSet(const QList<ConversationId> &conversations, const Label &label, bool isOn)
{
    QList<ConversationId> others = conversations;
    others.removeIf([&](const ConversationId &id) { return m_labels.of(id).contains(label.id) == isOn; });
    if (others.isEmpty())
        return;
    QCoro::connect(m_labels.wouldOutdate(others, label.id, isOn), this,
                   [this, others, label, isOn](const Result<int> &count) {
                       if (!count)
                           return noteFailure(count.error());
                       const auto go = [this, others, label, isOn] { set(others, label, isOn); };
                       *count == 0 ? go() : askToDestroy(int(others.size()), *count, isOn, go);
                   });
}

void LabelActions::askToDestroy(int conversationCount, int messageCount, bool isOn,
                                const std::function<void()> &go)
{
    const bool isOne = conversationCount == 1;
    const QString with = isOne
        ? tr(
            "With this label, %Ln message(s) in this conversation are older than the time they are kept for.",
            nullptr, messageCount)
        : tr("With this label, %Ln message(s) in these conversations are older than the time they are kept "
             "for.",
             nullptr, messageCount);
    const QString without = isOne
        ? tr("Without this label, %Ln message(s) in this conversation are older than the time they are "
             "kept for.",
             nullptr, messageCount)
        : tr("Without this label, %Ln message(s) in these conversations are older than the time they are "
             "kept for.",
             nullptr, messageCount);
    ask({u"labelRetention"_s, tr("Delete older messages forever?"), isOn ? with : without,
         tr("They are deleted within a day, and this can’t be undone. You can change how long a label keeps "
            "messages under Settings, Privacy."),
         isOn ? tr("Add label and delete") : tr("Remove label and delete")},
        &m_page, go);
}

void LabelActions::set(const QList<ConversationId> &conversations, const Label &label, bool isOn)
{
    const int count = int(conversations.size());
    const QString name = isolated(label.name);
    const QString text = isOn ? tr("Label %1 added to %Ln conversation(s).", nullptr, count).arg(name)
                              : tr("Label %1 removed from %Ln conversation(s).", nullptr, count).arg(name);
    const auto undo = [&labels = m_labels, conversations, id = label.id, isOn] {
        return labels.set(conversations, id, !isOn);
    };
    QCoro::connect(m_labels.set(conversations, label.id, isOn), this,
                   [this, text, undo](const Result<void> &saved) {
                       if (!saved)
                           return noteFailure(saved.error());
                       m_undo.showDone(text, undo);
                   });
}

void LabelActions::noteFailure(const Error &error)
{
    m_undo.showOnly(
        error.reason == Reason::LabelExists
            ? tr("There is already a label with this name.")
            : tr("The label could not be saved. Check that the disk is not full, then try again."));
}

} // namespace shoptalk
