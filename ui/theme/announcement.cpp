// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/announcement.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr auto regionName = "announcement"_L1;

QAccessibleInterface *regionInterface(const QString &, QObject *object)
{
    auto *region = object->objectName() == regionName ? qobject_cast<QWidget *>(object) : nullptr;
    return region ? new QAccessibleWidget(region, QAccessible::Notification) : nullptr;
}

/// The widget of the window that makes announcements. It is visible but has no size, because Qt reports
/// events of visible widgets only.
QWidget &regionOf(QWidget &window)
{
    if (auto *known = window.findChild<QWidget *>(regionName, Qt::FindDirectChildrenOnly))
        return *known;
    QAccessible::installFactory(regionInterface); // installing it twice has no effect
    auto *region = new QWidget(&window);
    region->setObjectName(regionName);
    region->setAttribute(Qt::WA_TransparentForMouseEvents);
    region->setGeometry(0, 0, 1, 1);
    region->lower();
    region->hide();
    return *region;
}

} // namespace

void clearAnnouncement(QWidget &window)
{
    if (auto *region = window.findChild<QWidget *>(regionName, Qt::FindDirectChildrenOnly))
        region->setAccessibleName({});
}

void announce(QWidget &about, const QString &text)
{
    QWidget &region = regionOf(*about.window());
    region.setAccessibleName(text);
    showAlert(region);
}

void showAlert(QWidget &alert)
{
    // Windows and macOS say an alert. Before Qt 6.8, AT-SPI has no event for it: its screen readers say an
    // alert or a notification that appears.
    if (alert.isVisible()) {
        QAccessibleEvent shown(&alert, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&shown);
    } else {
        alert.show(); // sends that event
    }
    QAccessibleEvent event(&alert, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace shoptalk
