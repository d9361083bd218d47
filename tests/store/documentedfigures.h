// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "generatedshop.h"

#include <QMap>

namespace shoptalk::test {

using Row = QVariantList;
using Rows = QList<Row>;

/// The figures of a shop's dashboard beside the statements of docs/queries.md.
class DocumentedFigures {
public:
    explicit DocumentedFigures(GeneratedShop &shop);

    /// Compares every figure with its statement, in the computer's time zone. Fails the test if one differs.
    void compare(const InsightQuery &query);

    /// The statements by the heading that they stand below.
    const QMap<QString, QString> &statements() const { return m_statements; }
    Rows ask(const QString &name, const QVariantMap &values) const;
    Rows rowsOf(const QString &sql) const;
    /// The whole document.
    static QString document();

private:
    void compareDays(const InsightQuery &query, const QVariantMap &values);
    void compareGroups(const InsightQuery &query, const QVariantMap &values);
    void compareResponses(const InsightQuery &query, const QVariantMap &values);
    void comparePrices(const InsightQuery &query);
    void compareConnections(const InsightQuery &query, const QVariantMap &values);

    GeneratedShop &m_shop;
    QMap<QString, QString> m_statements;
};

/// From now on, this is the computer's time zone.
void useTimeZone(const char *zone);
/// The first second of the day on the computer's clock.
qint64 firstSecondOf(const QDate &day);

} // namespace shoptalk::test
