// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/exampleedits.h"

#include "domain/template/templatevariables.h"
#include "ui/theme/controls.h"
#include "ui/theme/isolated.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

ExampleEdits::ExampleEdits(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(name)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, space::s);
    m_column->setSpacing(space::xs);
    hide();
}

void ExampleEdits::setText(const TemplateText &text)
{
    const QStringList variables = variablesIn(text.text);
    if (variables == m_variables)
        return;
    const QList<TemplateVariable> wanted =
        matchingExamples(text.text, m_variables.isEmpty() ? text.examples : examples() + text.examples);
    qDeleteAll(m_labels);
    qDeleteAll(m_edits);
    m_labels.clear();
    m_edits.clear();
    m_variables = variables;
    for (const TemplateVariable &variable : wanted)
        addEdit(variable);
    setVisible(!m_edits.isEmpty());
}

void ExampleEdits::addEdit(const TemplateVariable &variable)
{
    auto *edit = new QLineEdit(variable.example, this);
    edit->setObjectName(m_name + QString::number(m_edits.size()));
    const QString hint = tr("Example for %1").arg(isolated(u"{{%1}}"_s.arg(variable.name)));
    QLabel *label = makeLabel(m_theme, TextStyle::Caption, hint, Tone::Muted, this);
    label->setBuddy(edit);
    edit->setAccessibleName(hint);
    keepFitting(m_theme, *edit, [edit, this] { edit->setMinimumHeight(m_theme.sized(size::touch)); });
    connect(edit, &QLineEdit::textChanged, this, &ExampleEdits::changed);
    m_labels << label;
    m_edits << edit;
    m_column->addWidget(label);
    m_column->addWidget(edit);
}

QList<TemplateVariable> ExampleEdits::examples() const
{
    QList<TemplateVariable> all;
    for (qsizetype i = 0; i < m_edits.size(); ++i)
        all << TemplateVariable{m_variables.at(i), m_edits.at(i)->text().trimmed()};
    return all;
}

} // namespace shoptalk
