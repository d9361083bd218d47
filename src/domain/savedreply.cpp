// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/savedreply.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

QString filledReply(const QString &text, const ReplyFacts &facts)
{
    const std::array<std::pair<QString, QString>, 3> values{
        {{u"{name}"_s, facts.customerName}, {u"{number}"_s, facts.customerNumber}, {u"{me}"_s, facts.me}}};
    QString filled;
    for (qsizetype at = 0; at < text.size();) {
        const auto *found = values.begin();
        while (found != values.end() && !QStringView(text).mid(at).startsWith(found->first))
            ++found;
        if (found == values.end()) {
            filled += text.at(at++);
            continue;
        }
        if (found->second.isEmpty() && filled.endsWith(u' '))
            filled.chop(1);
        filled += found->second;
        at += found->first.size();
    }
    return filled;
}

} // namespace shoptalk
