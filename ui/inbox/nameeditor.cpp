// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/nameeditor.h"

#include "ui/theme/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int maxNameLength = 128; // characters
}

NameEditor::NameEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_balance(new QWidget(this))
    , m_name(makeLabel(theme, TextStyle::Title, QString(), Tone::Normal, this))
    , m_edit(makeIconButton(theme, Icon::Compose, tr("Change the name"), this))
    , m_field(new QLineEdit(this))
{
    m_name->setObjectName(u"customerName"_s);
    m_name->setAlignment(Qt::AlignCenter);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_edit->setObjectName(u"editCustomerName"_s);
    m_edit->installEventFilter(this);
    m_field->setObjectName(u"customerNameField"_s);
    m_field->setAccessibleName(tr("Name of the customer"));
    m_field->setMaxLength(maxNameLength);
    m_field->installEventFilter(this);
    m_field->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    row->addWidget(m_balance);
    row->addWidget(m_name, 1);
    row->addWidget(m_edit);
    row->addWidget(m_field, 1);
    connect(m_edit, &QToolButton::clicked, this, &NameEditor::begin);
    connect(m_field, &QLineEdit::editingFinished, this, &NameEditor::finish);
}

void NameEditor::setName(const QString &shown, const QString &given, const QString &own)
{
    m_name->setText(shown);
    m_given = given;
    m_field->setPlaceholderText(own);
}

void NameEditor::setEditable(bool isEditable)
{
    if (!isEditable)
        cancel();
    if (m_field->isHidden())
        showName(isEditable);
}

void NameEditor::showName(bool hasButton)
{
    m_name->show();
    m_edit->setVisible(hasButton);
    m_balance->setVisible(hasButton);
}

void NameEditor::begin()
{
    m_field->setText(m_given.isEmpty() ? m_name->text() : m_given);
    m_field->selectAll();
    for (QWidget *widget : {m_balance, static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_edit)})
        widget->hide();
    m_field->show();
    m_field->setFocus(Qt::OtherFocusReason);
}

void NameEditor::end()
{
    const bool hadFocus = m_field->hasFocus();
    m_field->hide();
    showName(true);
    if (hadFocus)
        m_edit->setFocus(Qt::OtherFocusReason);
}

void NameEditor::finish()
{
    if (m_field->isHidden())
        return; // hiding it is leaving it, too
    const QString typed = m_field->text().trimmed();
    const bool isSame = typed == m_given || (m_given.isEmpty() && typed == m_name->text());
    end();
    if (!isSame)
        Q_EMIT chosen(typed);
}

void NameEditor::cancel()
{
    if (m_field->isHidden())
        return;
    m_field->setText(m_given.isEmpty() ? m_name->text() : m_given);
    end();
}

bool NameEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::Resize)
        m_balance->setFixedWidth(m_edit->width());
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_field || !isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept(); // else it would close the conversation
    if (event->type() == QEvent::KeyPress)
        cancel();
    return true;
}

} // namespace shoptalk
