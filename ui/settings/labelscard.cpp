// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/labelscard.h"

#include "archive/erasureservice.h"
#include "archive/labels.h"
#include "ui/settings/renamequestion.h"
#include "ui/settings/retentionchoice.h"
#include "ui/settings/settingsnotice.h"
#include "ui/theme/controls.h"
#include "ui/theme/isolated.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

LabelsCard::LabelsCard(Labels &labels, ErasureService &privacy, const Theme &theme, QWidget *parent)
    : SettingsSection(
        theme, tr("Labels"),
        tr("Right-click a conversation to label it. A label can set how long messages are kept, for example "
           "ten years for invoices. If a conversation has several labels, the longest time applies."),
        parent)
    , m_labels(labels)
    , m_privacy(privacy)
    , m_theme(theme)
    , m_name(new QLineEdit(this))
    , m_message(new SettingsNotice(theme, u"labelsMessage"_s, this))
    , m_undo(makeButton(ButtonKind::Secondary, tr("Undo"), this))
    , m_list(new QVBoxLayout)
{
    setObjectName(u"labelsCard"_s);
    addEdit();
    add(m_message);
    m_undo->setObjectName(u"undoRemoveLabelButton"_s);
    m_undo->setAccessibleName(tr("Restore the removed label"));
    m_undo->hide();
    addLine({m_undo});
    auto *list = new QWidget(this);
    list->setLayout(m_list);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(space::l);
    add(list);
    connect(m_undo, &QPushButton::clicked, this, &LabelsCard::undo);
    connect(&m_labels, &Labels::changed, this, &LabelsCard::refresh);
    refresh();
}

void LabelsCard::addEdit()
{
    m_name->setObjectName(u"newLabelName"_s);
    m_name->setMaxLength(Labels::maxName);
    m_name->setPlaceholderText(tr("For example: Invoices"));
    m_name->setAccessibleName(tr("Name of a new label"));
    QPushButton *add = makeButton(ButtonKind::Secondary, tr("Add label"), this);
    add->setObjectName(u"addLabelButton"_s);
    this->add(m_name);
    addLine({add});
    connect(add, &QPushButton::clicked, this, &LabelsCard::addLabel);
    connect(m_name, &QLineEdit::returnPressed, this, &LabelsCard::addLabel);
}

bool LabelsCard::hasChanges() const
{
    return !m_name->text().trimmed().isEmpty();
}

LabelsCard::Focus LabelsCard::focused() const
{
    const QWidget *widget = window()->focusWidget(); // the window has one also while a dialog is open over it
    for (int row = 0; widget && row < m_rows.size(); ++row) {
        if (m_rows.at(row)->isAncestorOf(widget))
            return {row, widget->objectName()};
    }
    return {};
}

/// Focuses the same widget of the row; if the row was removed, of the one that took its place, or of the
/// last.
void LabelsCard::focus(const Focus &place)
{
    if (place.row < 0)
        return;
    QWidget *row = m_rows.isEmpty() ? nullptr : m_rows.at(qMin(place.row, int(m_rows.size()) - 1));
    QWidget *widget = row ? row->findChild<QWidget *>(place.widget) : m_name;
    widget->setFocus();
}

void LabelsCard::refresh()
{
    const Focus place = focused();
    for (QWidget *row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater();
    }
    const QList<Label> labels = m_labels.all();
    for (const Label &label : labels) {
        m_rows << row(label);
        m_list->addWidget(m_rows.last());
    }
    focus(place);
}

QWidget *LabelsCard::row(const Label &label)
{
    auto *row = new QWidget(this);
    row->setObjectName(u"label-"_s + label.name);
    QLabel *name = makeLabel(m_theme, TextStyle::BodyStrong, label.name, Tone::Normal, row);
    name->setTextFormat(Qt::PlainText);
    auto *days = new RetentionChoice(RetentionChoice::Follows::Yes, row);
    days->setObjectName(u"labelRetention"_s);
    days->setAccessibleName(tr("How long messages with the label %1 are kept").arg(isolated(label.name)));
    days->setDays(label.retentionDays, m_privacy.retentionDays());
    QToolButton *remove =
        makeIconButton(m_theme, Icon::Close, tr("Remove the label %1").arg(isolated(label.name)), row);
    remove->setObjectName(u"removeLabelButton"_s);
    QPushButton *rename = makeButton(ButtonKind::Link, tr("Rename"), row);
    rename->setAccessibleName(tr("Rename the label %1").arg(isolated(label.name)));
    rename->setObjectName(u"renameLabelButton"_s);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(0, 1);
    grid->addWidget(name, 0, 0);
    grid->addWidget(days, 1, 0, 1, 3, Qt::AlignLeading);
    grid->addWidget(rename, 0, 1);
    grid->addWidget(remove, 0, 2);
    connect(days, &RetentionChoice::chosen, this,
            [this, id = label.id](std::optional<int> chosen) { keep(id, chosen); });
    connect(rename, &QPushButton::clicked, this, [this, label] { askToRename(label); });
    connect(remove, &QToolButton::clicked, this, [this, label] { removeLabel(label); });
    return row;
}

void LabelsCard::addLabel()
{
    QCoro::connect(m_labels.add(m_name->text()), this,
                   [this](const Result<Label> &added) { noteAdded(added); });
}

void LabelsCard::noteAdded(const Result<Label> &added)
{
    if (added) {
        m_name->clear();
        m_message->hide();
    } else if (added.error().reason == Reason::LabelExists) {
        m_message->notify(Notice::Warning, tr("There is already a label with this name."));
    } else if (added.error().reason == Reason::LabelNameEmpty) {
        m_message->notify(Notice::Warning, tr("Enter a name for the label first."));
    } else {
        m_message->notify(Notice::Danger,
                          tr("This could not be saved. Check that the disk is not full, then try again."));
    }
    m_name->setFocus();
}

void LabelsCard::keep(const LabelId &label, std::optional<int> days)
{
    QCoro::connect(m_labels.setRetention(label, days), this, [this](const Result<void> &saved) {
        noteSaved(saved);
        if (saved)
            QCoro::connect(m_privacy.purgeDue(), this, [](const Result<int> &) {});
    });
}

void LabelsCard::askToRename(const Label &label)
{
    shoptalk::askToRename(label.name, Labels::maxName, this, [this, id = label.id](const QString &name) {
        QCoro::connect(m_labels.rename(id, name), this,
                       [this](const Result<void> &renamed) { noteSaved(renamed); });
    });
}

void LabelsCard::removeLabel(const Label &label)
{
    QCoro::connect(m_labels.remove(label.id), this, [this, label](const Result<void> &removed) {
        noteSaved(removed);
        if (!removed)
            return;
        m_removed = label.id;
        m_message->notify(Notice::Info, tr("The label %1 was removed.").arg(isolated(label.name)));
        m_undo->show();
        m_undo->setFocus();
    });
}

void LabelsCard::undo()
{
    QCoro::connect(m_labels.restore(std::exchange(m_removed, {})), this,
                   [this](const Result<void> &restored) { noteSaved(restored); });
}

void LabelsCard::noteSaved(const Result<void> &saved)
{
    m_undo->hide();
    if (saved)
        return m_message->hide();
    m_message->notify(Notice::Danger,
                      saved.error().reason == Reason::LabelExists
                          ? tr("There is already a label with this name.")
                          : tr("This could not be saved. Check that the disk is not full, then try again."));
    refresh();
}

} // namespace shoptalk
