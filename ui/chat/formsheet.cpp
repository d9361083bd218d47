// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/formsheet.h"

#include "ui/theme/announcement.h"
#include "ui/theme/controls.h"
#include "ui/theme/dangerquestion.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int formSheetWidth = 420;
} // namespace

FormSheet::FormSheet(const Theme &theme, const QString &title, const QString &sendName, QWidget *parent)
    : SheetDialog(parent)
    , m_theme(theme)
    , m_form(new QFormLayout)
    , m_column(new QVBoxLayout(this))
    , m_problem(makeLabel(theme, TextStyle::Body, QString(), Tone::Danger, this))
    , m_send(makeButton(ButtonKind::Primary, tr("Send"), this))
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(qMin(theme.sized(formSheetWidth), parent ? parent->window()->width() : formSheetWidth));
    m_send->setObjectName(sendName);
    m_send->setDefault(true);
    m_problem->setObjectName(u"sheetProblem"_s);
    m_problem->hide();
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    auto *cancel = makeButton(ButtonKind::Secondary, tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_send);
    m_column->setContentsMargins(space::l, space::l, space::l, space::l);
    m_column->setSpacing(space::m);
    m_column->addLayout(m_form);
    m_column->addStretch();
    m_column->addWidget(m_problem);
    m_column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (const QString why = m_obstacle ? m_obstacle() : QString(); !why.isEmpty())
            return showProblem(why);
        m_problem->hide();
        send();
    });
}

void FormSheet::setObstacle(std::function<QString()> obstacle)
{
    m_obstacle = std::move(obstacle);
}

void FormSheet::reject()
{
    if (!isFilled())
        return QDialog::reject();
    askToDiscard(u"discardMessage"_s, tr("Discard this message?"), this, [this] { QDialog::reject(); });
}

void FormSheet::showProblem(const QString &text)
{
    setSending(false);
    m_problem->setText(text);
    m_problem->show();
    m_problem->setMinimumHeight(m_problem->heightForWidth(width() - 2 * space::l));
    announce(*m_problem, text);
}

void FormSheet::setSending(bool isSending)
{
    m_isSending = isSending;
    m_send->setEnabled(m_canSend && !m_isSending);
}

QLineEdit *FormSheet::addField(const QString &label, const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    m_form->addRow(label, field);
    return field;
}

QLabel *FormSheet::addHint(const QString &name)
{
    QLabel *hint = makeLabel(m_theme, TextStyle::Caption, QString(), Tone::Muted, this);
    hint->setObjectName(name);
    m_form->addRow(hint);
    return hint;
}

void FormSheet::showHint(QLabel &hint, const QString &text, bool isProblem)
{
    setTone(hint, isProblem ? Tone::Danger : Tone::Muted);
    hint.setText(text);
    // QFormLayout gives a wrapped label no space for its second line.
    hint.setMinimumHeight(hint.heightForWidth(qMax(width(), minimumWidth()) - 2 * space::l));
}

void FormSheet::setSendText(const QString &text)
{
    m_send->setText(text);
}

void FormSheet::setCanSend(bool canSend)
{
    m_canSend = canSend;
    m_send->setEnabled(m_canSend && !m_isSending);
    Q_EMIT changed();
}

} // namespace shoptalk
