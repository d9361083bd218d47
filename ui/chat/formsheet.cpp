// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/formsheet.h"

#include "ui/theme/controls.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace shoptalk {

namespace {
constexpr int formSheetWidth = 420;
} // namespace

FormSheet::FormSheet(const Theme &theme, const QString &title, const QString &sendName, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_form(new QFormLayout)
    , m_column(new QVBoxLayout(this))
    , m_send(makeButton(ButtonKind::Primary, tr("Send"), this))
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(qMin(theme.sized(formSheetWidth), parent ? parent->window()->width() : formSheetWidth));
    m_send->setObjectName(sendName);
    m_send->setDefault(true);
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
    m_column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, [this] { send(); });
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
    m_send->setEnabled(canSend);
}

} // namespace shoptalk
