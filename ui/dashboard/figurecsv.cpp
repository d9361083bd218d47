// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figurecsv.h"

#include "domain/broadcast/csvtext.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// A number is never quoted as a formula, not even a negative one.
QString field(const QVariant &value)
{
    return value.userType() == QMetaType::QString ? csvValue(value.toString()) : value.toString();
}

} // namespace

QByteArray figureCsv(const Figure &figure)
{
    QString text = csvLine(figure.columns);
    for (const QList<FigureCell> &row : figure.rows) {
        QStringList fields;
        for (const FigureCell &cell : row)
            fields << field(cell.value);
        text += fields.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

QByteArray figuresCsv(const QList<Figure> &figures)
{
    QByteArray all = "\xEF\xBB\xBF";
    for (const Figure &figure : figures) {
        if (all.size() > 3)
            all += "\r\n";
        if (figures.size() > 1)
            all += csvLine({figure.title}).toUtf8();
        all += figureCsv(figure);
    }
    return all;
}

} // namespace shoptalk
