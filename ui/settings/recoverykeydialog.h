// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QDialog>

class QPaintDevice;

namespace shoptalk {

class SettingsNotice;
class Theme;

/// Shows a new recovery key, this once: to be printed, kept as PDF, copied or written down.
class RecoveryKeyDialog : public QDialog {
    Q_OBJECT
public:
    RecoveryKeyDialog(const Theme &theme, Secret words, QWidget *parent);

    /// The sheet as a PDF, for its owner only. False if it can't be written; then no half of it is left.
    bool savePdf(const QString &path) const;

    /// The sheet, on paper or anything else that has a size. False if the device takes none.
    bool paintSheet(QPaintDevice &device) const;

private:
    void print();
    void choosePdf();
    void copy();
    void notify(bool isDone, const QString &done, const QString &failed);

    Secret m_words;
    SettingsNotice *m_message;
};

} // namespace shoptalk
