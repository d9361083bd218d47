// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;
class QPalette;

namespace shoptalk {

/// Whether the desktop asks for dark colours. Qt 6.5 and newer know it; before, the desktop portal is asked
/// where there is one, else the palette that the desktop's own platform theme gave decides.
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
