// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/template/templatechecks.h"
#include "ui/theme/controls.h"

#include <QString>
#include <QStringList>

namespace shoptalk {

struct PreparedFile;

// The texts about templates, translated.

/// "pickup_ready" as "Pickup ready".
QString templateTitle(const QString &name);
/// The name of a language in that language: "português (Brasil)" for Meta's code "pt_BR". The code itself if
/// it is unknown.
QString languageName(const QString &code);
/// Meta's codes of the languages that templates may have, by name.
QStringList templateLanguages();

QString categoryText(TemplateCategory category);
/// What the category is for, in one sentence.
QString categoryHint(TemplateCategory category);
QString statusText(TemplateStatus status);
Notice statusTone(TemplateStatus status);
/// What a status means for sending, and what to do; empty for one that needs nothing to be done.
QString statusAdvice(const Template &whole);
/// Empty while Meta has too few ratings to judge.
QString qualityText(TemplateQuality quality);
/// Why Meta rejected it, and what to do.
QString rejectionText(const QString &reason);
/// Why a template can't be chosen for a customer; empty if it can.
QString obstacleText(TemplateObstacle obstacle, TemplateStatus status);

/// What is wrong with a template to be created, and what to do.
QString findingText(const TemplateFinding &finding);
/// What is wrong with the value of a placeholder.
QString valueProblemText(ValueProblem problem);
/// The name of the field of a placeholder. `components` are those that it belongs to.
QString placeholderLabel(const TemplateComponents &components, const TemplatePlaceholder &placeholder);
/// What the customer reads on a button.
QString buttonLabel(const TemplateButton &button);

/// Why a file can't be the heading of a template, and what to do.
QString headingFileProblemText(MediaKind kind, const PreparedFile &file);
/// A file's name and size: "Prices.pdf, 1.2 MB".
QString fileFactsText(const QString &name, qint64 bytes);

/// Why Meta was not reached, or refused.
QString templateErrorText(const Error &error);

} // namespace shoptalk
