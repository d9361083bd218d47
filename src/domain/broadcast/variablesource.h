// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/storedfield.h"
#include "domain/template/template.h"
#include "domain/template/templateplaceholders.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <tuple>

namespace shoptalk {

/// The source of the words for one placeholder of a template.
struct VariableSource {
    /// The numbers are stored: new ones are appended.
    enum class Kind {
        FixedText = 0, ///< The same for everybody.
        CustomerName = 1,
        Column = 2, ///< Of the file.
        File = 3 ///< A file of this computer as the heading; `text` is what `headingWords` gives.
    };
    Kind kind = Kind::FixedText;
    /// The fixed text; otherwise the text for a person without a name or value. May be empty.
    QString text;
    int column = -1; ///< From 0.
    /// The chosen file while it is not ready yet and the broadcast is being prepared; otherwise empty.
    QString pendingPath = {};

    static constexpr auto fields()
    {
        return std::tuple(storedField("kind", &VariableSource::kind),
                          storedField("text", &VariableSource::text),
                          storedField("column", &VariableSource::column),
                          storedField("pending_file", &VariableSource::pendingPath));
    }
    friend bool operator==(const VariableSource &, const VariableSource &) = default;
};

/// True if every placeholder of the template can be filled in for many people: by words, by a file, or by the
/// public web address of one.
bool canBroadcast(const Template &whole);

/// The words for one person, one for each source; `cells` are their values in the file.
QStringList resolved(const QList<VariableSource> &sources, const QString &name, const QStringList &cells);

/// The values of a template's placeholders for words from `resolved`.
QList<TemplateValue> templateValues(const TemplateComponents &components, const QStringList &words);

} // namespace shoptalk
