# What changed from Qt 5.15's Charts module to Qt 6. For sed -E.
s/^#define QT_CHARTS_NAMESPACE QtCharts/\/\/ There is no namespace any more./
s/(QT_CHARTS_NAMESPACE|QtCharts):://g
/^Q_DECLARE_METATYPE\((QVector<QRectF>|qreal|QVector<QPointF>)\)/d
/^void QXYSeries::replace\(QVector<QPointF> points\)/,/^}/d
/^    void replace\(QVector<QPointF> points\);/d
/^#include <private\/glwidget_p\.h>/d
/^#include <QtCharts\/Q[A-Z]*ModelMapper>/d
