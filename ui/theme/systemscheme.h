// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;
class QPalette;

namespace shoptalk {

/// Tells whether the desktop asks for dark colours. Qt 6.5 and newer know it. Before that, the desktop portal
/// is asked if there is one; otherwise the palette of the desktop's platform theme decides.
class SystemScheme : public QObject {
    Q_OBJECT
public:
    /// `desktopPalette` is the application's palette before we set ours.
    explicit SystemScheme(const QPalette &desktopPalette, QObject *parent = nullptr);

    bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takePortalSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void setDark(bool dark);

    bool m_dark = false;
};

} // namespace shoptalk
