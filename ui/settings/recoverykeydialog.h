// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QDialog>

class QPaintDevice;

namespace shoptalk {

class SettingsNotice;
class Theme;

/// Shows a new recovery key once, and lets the person print it, save it as PDF or copy it.
class RecoveryKeyDialog : public QDialog {
    Q_OBJECT
public:
    RecoveryKeyDialog(const Theme &theme, Secret words, QWidget *parent);

    /// Writes the sheet, on a worker thread, as a PDF that only its owner can read, and shows the result. If
    /// it can't be written, no partial file is left.
    void savePdf(const QString &path);

    /// Draws the sheet on paper or another paint device with a size. Returns false if the device does not
    /// accept it.
    bool paintSheet(QPaintDevice &device) const;

private:
    QWidget *makeButtons();
    void print();
    void choosePdf();
    void copy();
    void notify(bool isDone, const QString &done, const QString &failed);
    /// Makes the dialog as high as its text needs.
    void fitHeight();

    Secret m_recoveryKey;
    SettingsNotice *m_message;
};

} // namespace shoptalk
