// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/template/templatevariables.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

QString TemplateText::exampleOf(const QString &variable) const
{
    const auto found =
        std::find_if(examples.begin(), examples.end(),
                     [&variable](const TemplateVariable &each) { return each.name == variable; });
    return found == examples.end() ? QString() : found->example;
}

QList<VariableSpan> variableSpans(const QString &text)
{
    static const QRegularExpression braces(uR"(\{\{\s*([^{}\s]+)\s*\}\})"_s);
    QList<VariableSpan> spans;
    for (QRegularExpressionMatchIterator matches = braces.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        spans << VariableSpan{match.capturedStart(), match.capturedLength(), match.captured(1)};
    }
    return spans;
}

QStringList variablesIn(const QString &text)
{
    QStringList names;
    const QList<VariableSpan> spans = variableSpans(text);
    for (const VariableSpan &span : spans) {
        if (!names.contains(span.name))
            names << span.name;
    }
    return names;
}

QString filledText(const QString &text, const QHash<QString, QString> &values)
{
    QString filled;
    qsizetype end = 0;
    const QList<VariableSpan> spans = variableSpans(text);
    for (const VariableSpan &span : spans) {
        const auto value = values.constFind(span.name);
        if (value == values.constEnd())
            continue;
        filled += QStringView(text).sliced(end, span.start - end);
        filled += *value;
        end = span.start + span.length;
    }
    return filled + text.sliced(end);
}

QList<TemplateVariable> matchingExamples(const QString &text, const QList<TemplateVariable> &known)
{
    const TemplateText before{text, known};
    QList<TemplateVariable> examples;
    const QStringList names = variablesIn(text);
    for (const QString &name : names)
        examples << TemplateVariable{name, before.exampleOf(name)};
    return examples;
}

} // namespace shoptalk
