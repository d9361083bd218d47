// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template/template.h"

#include <QJsonArray>
#include <QJsonObject>

namespace shoptalk {

// Templates in the Graph API's form, both ways. Pure. Source: message_templates; template components.

/// One item of `data` in the answer of GET /{waba-id}/message_templates. Whatever is missing or of another
/// type keeps its default value: reading never fails. Unknown parts are kept as JSON.
Template templateIn(const QJsonObject &item, const WabaId &waba);

/// `components`, in the order in which Meta shows them.
QJsonArray componentsJson(const Template &whole);

/// The body of POST /{waba-id}/message_templates.
QJsonObject templateCreation(const Template &whole);

/// The body of POST /{template-id}: the components as a whole, and the category where Meta lets it be
/// changed, which it does unless the template is approved.
QJsonObject templateEdit(const Template &whole);

/// A button from the list `buttons`. Unknown keys are kept in `TemplateButton::json`.
TemplateButton templateButtonIn(const QJsonObject &object);
QJsonObject templateButtonJson(const TemplateButton &button);

} // namespace shoptalk
