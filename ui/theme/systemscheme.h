// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;
class QPalette;

namespace shoptalk {

/// Tells whether the desktop asks for dark colours, and whether for less motion. Qt 6.5 and newer know the
/// colours. Before that, and for motion, the desktop portal is asked if there is one; otherwise the palette
/// and the effects of the desktop's platform theme decide.
class SystemScheme : public QObject {
    Q_OBJECT
public:
    /// `desktopPalette` is the application's palette before we set ours.
    explicit SystemScheme(const QPalette &desktopPalette, QObject *parent = nullptr);

    bool isDark() const { return m_dark; }
    bool reducesMotion() const;

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takePortalSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void askPortalFor(const QString &group, const QString &key);
    void setDark(bool dark);

    bool m_dark = false;
    bool m_prefersLessMotion = false;
    bool m_hasNoAnimations = false;
};

} // namespace shoptalk
