// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template/templatecomponents.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace shoptalk {

/// A variable as it stands in a text: `{{name}}`.
struct VariableSpan {
    qsizetype start = 0; ///< In UTF-16 units.
    qsizetype length = 0;
    QString name;

    friend bool operator==(const VariableSpan &, const VariableSpan &) = default;
};

/// Every variable in `text`, in order; one that stands there twice comes twice. White space inside the braces
/// does not count. Source: Cloud API, template variables.
QList<VariableSpan> variableSpans(const QString &text);

/// The names of the variables in `text`, each once, in the order in which they stand there first.
QStringList variablesIn(const QString &text);

/// `text` with each variable replaced by its value. A variable without a value stays as it is; a value that
/// looks like a variable is not replaced again.
QString filledText(const QString &text, const QHash<QString, QString> &values);

/// The examples of `text`, for each of its variables one, in order: known ones keep their example.
QList<TemplateVariable> matchingExamples(const QString &text, const QList<TemplateVariable> &known);

} // namespace shoptalk
