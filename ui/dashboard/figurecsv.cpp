// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figurecsv.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString field(const QVariant &value)
{
    if (value.userType() != QMetaType::QString)
        return value.toString();
    QString text = value.toString();
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    const bool isQuoted =
        text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return isQuoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString line(const QStringList &fields)
{
    return fields.join(u',') + u"\r\n"_s;
}

} // namespace

QByteArray figureCsv(const Figure &figure)
{
    QStringList heads;
    for (const QString &column : figure.columns)
        heads << field(column);
    QString text = line(heads);
    for (const QList<FigureCell> &row : figure.rows) {
        QStringList fields;
        for (const FigureCell &cell : row)
            fields << field(cell.value);
        text += line(fields);
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
            all += line({field(figure.title)}).toUtf8();
        all += figureCsv(figure);
    }
    return all;
}

} // namespace shoptalk
