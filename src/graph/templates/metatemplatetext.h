// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template/template.h"

#include <QString>

#include <optional>

namespace shoptalk {

// Meta's words in the Graph API and in webhooks. A word that is not known here is Unknown.

TemplateStatus templateStatusNamed(const QString &word);
TemplateCategory templateCategoryNamed(const QString &word);
TemplateQuality templateQualityNamed(const QString &word);
HeaderFormat headerFormatNamed(const QString &word);
TemplateButtonKind buttonKindNamed(const QString &word);

/// Meta's word; empty for Unknown.
QString metaWord(TemplateCategory category);
QString metaWord(HeaderFormat format);
QString metaWord(TemplateButtonKind kind);
QString metaWord(OneTimeCodeKind kind);

} // namespace shoptalk
