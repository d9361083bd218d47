// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace shoptalk {

class Theme;

/// Shows the report of a crash, which the person may read, copy or delete. It is sent to nobody.
class CrashDialog : public QDialog {
    Q_OBJECT
public:
    /// `theme` outlives this.
    CrashDialog(const QString &report, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void removeRequested();

private:
    void copy();

    QString m_report;
};

} // namespace shoptalk
