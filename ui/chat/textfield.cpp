// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/textfield.h"

#include "ui/chat/emojihighlighter.h"
#include "ui/theme/controls.h"
#include "ui/theme/emoji.h"
#include "ui/theme/textalignment.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int textFieldLines = 4;
} // namespace

TextField::TextField(const Theme &theme, const QString &label, const QString &name, Lines lines,
                     QWidget *parent)
    : QWidget(parent)
    , m_label(makeLabel(theme, TextStyle::Body, label, Tone::Normal, this))
    , m_problem(makeLabel(theme, TextStyle::Caption, QString(), Tone::Danger, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // the label stays beside its field
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_label);
    QWidget *edit = nullptr;
    if (lines == Lines::One) {
        edit = m_line = new QLineEdit(this);
        keepFitting(theme, *m_line, [this, &theme] { m_line->setMinimumHeight(theme.sized(size::touch)); });
        connect(m_line, &QLineEdit::textChanged, this, &TextField::noteChange);
    } else {
        edit = m_lines = new QPlainTextEdit(this);
        alignByDirection(*m_lines);
        m_lines->setTabChangesFocus(true);
        new EmojiHighlighter(m_lines->document());
        keepFitting(theme, *m_lines, [this] {
            m_lines->setFixedHeight(textFieldLines * m_lines->fontMetrics().lineSpacing() + 2 * space::m);
        });
        connect(m_lines, &QPlainTextEdit::textChanged, this, &TextField::noteChange);
    }
    edit->setObjectName(name);
    m_label->setBuddy(edit);
    m_problem->setObjectName(name + "Problem"_L1);
    m_problem->hide();
    column->addWidget(edit);
    column->addWidget(m_problem);
    setFocusProxy(edit);
    setLabel(label);
}

QString TextField::text() const
{
    return qualified(m_line ? m_line->text() : m_lines->toPlainText()).trimmed();
}

void TextField::setText(const QString &text)
{
    const QScopedValueRollback<bool> setting(m_isSetting, true);
    if (m_line)
        m_line->setText(joined(text));
    else
        m_lines->setPlainText(joined(text));
}

void TextField::setLabel(const QString &label)
{
    m_label->setText(label);
    focusProxy()->setAccessibleName(QString(label).remove(u'&'));
}

void TextField::showProblem(const QString &text)
{
    if (m_line)
        setInvalid(*m_line, !text.isEmpty());
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    focusProxy()->setAccessibleDescription(text);
}

void TextField::focusText()
{
    focusProxy()->setFocus(Qt::OtherFocusReason);
}

void TextField::noteChange()
{
    if (!m_isSetting)
        m_isTouched = true;
    Q_EMIT changed();
}

} // namespace shoptalk
