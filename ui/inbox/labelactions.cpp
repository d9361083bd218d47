// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/labelactions.h"

#include "archive/labels.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/undotoast.h"
#include "ui/theme/dangerquestion.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace shoptalk {

LabelActions::LabelActions(Labels &labels, InboxPage &page, UndoToast &toast)
    : QObject(&page)
    , m_labels(labels)
    , m_page(page)
    , m_toast(toast)
{
}

void LabelActions::addTo(QMenu &menu, const ConversationId &conversation)
{
    QMenu *submenu = menu.addMenu(tr("&Labels"));
    submenu->setObjectName(u"labelMenu"_s);
    const QList<LabelId> borne = m_labels.of(conversation);
    const QList<Label> labels = m_labels.all();
    for (const Label &label : labels) {
        QAction *action = submenu->addAction(QString(label.name).replace(u'&', u"&&"_s));
        action->setObjectName(u"label-"_s + label.name);
        action->setCheckable(true);
        action->setChecked(borne.contains(label.id));
        connect(action, &QAction::toggled, this,
                [this, conversation, id = label.id](bool isOn) { askAndSet(conversation, id, isOn); });
    }
    if (!labels.isEmpty())
        submenu->addSeparator();
    QAction *more = submenu->addAction(tr("&New label…"));
    more->setObjectName(u"newLabelAction"_s);
    connect(more, &QAction::triggered, this, [this, conversation] { askForNew(conversation); });
}

void LabelActions::askForNew(const ConversationId &conversation)
{
    auto *dialog = new QInputDialog(&m_page);
    dialog->setObjectName(u"newLabelDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setWindowTitle(tr("New label"));
    dialog->setLabelText(tr("Name of the label:"));
    dialog->setOkButtonText(tr("Add label"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, conversation](const QString &name) { addNew(conversation, name); });
    dialog->open();
    if (auto *name = dialog->findChild<QLineEdit *>())
        name->setMaxLength(Labels::maxName);
}

void LabelActions::addNew(const ConversationId &conversation, const QString &name)
{
    if (name.simplified().isEmpty())
        return;
    QCoro::connect(m_labels.add(name), this, [this, conversation](const Result<Label> &added) {
        if (!added)
            return noteFailure(added.error());
        set(conversation, added->id, true);
    });
}

void LabelActions::askAndSet(const ConversationId &conversation, const LabelId &label, bool isOn)
{
    QCoro::connect(m_labels.wouldOutdate(conversation, label, isOn), this,
                   [this, conversation, label, isOn](const Result<int> &count) {
                       if (!count)
                           return noteFailure(count.error());
                       const auto go = [this, conversation, label, isOn] { set(conversation, label, isOn); };
                       *count == 0 ? go() : askToDestroy(*count, isOn, go);
                   });
}

void LabelActions::askToDestroy(int count, bool isOn, const std::function<void()> &go)
{
    ask({u"labelRetention"_s, tr("Delete older messages forever?"),
         isOn ? tr(
             "With this label, %n message(s) in this conversation are older than the time they are kept for.",
             nullptr, count)
              : tr("Without this label, %n message(s) in this conversation are older than the time they are "
                   "kept for.",
                   nullptr, count),
         tr("They are deleted within a day, and this can’t be undone. You can change how long a label keeps "
            "messages under Settings, Privacy."),
         isOn ? tr("Add label and delete") : tr("Remove label and delete")},
        &m_page, go);
}

void LabelActions::set(const ConversationId &conversation, const LabelId &label, bool isOn)
{
    QCoro::connect(m_labels.set(conversation, label, isOn), this, [this](const Result<void> &saved) {
        if (!saved)
            noteFailure(saved.error());
    });
}

void LabelActions::noteFailure(const Error &error)
{
    m_toast.notify(error.reason == Reason::LabelExists
                       ? tr("There is already a label with this name.")
                       : tr("The label could not be saved. Check that the disk is not full, then try again."),
                   false);
}

} // namespace shoptalk
