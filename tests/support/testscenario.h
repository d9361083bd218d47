// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace shoptalk::support {

/// The scenario "small" in which the account that is connected has these templates, in the Graph API's form.
QJsonObject smallScenarioWith(const QJsonArray &templates);
/// Those of the end-to-end tests.
QJsonArray sampleTemplates();

/// Writes a scenario into `folder`, with the files that customers send beside it. Gives its path; ends the
/// test if it can't be written.
QString writeScenario(const QString &folder, const QJsonObject &scenario);

} // namespace shoptalk::support
