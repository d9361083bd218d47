// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QDialog>

class QPaintDevice;

namespace shoptalk {

class Theme;

/// Shows a new recovery key, this once: to be printed, kept as PDF, copied or written down.
class RecoveryKeyDialog : public QDialog {
    Q_OBJECT
public:
    RecoveryKeyDialog(const Theme &theme, Secret words, QWidget *parent);

    /// The sheet as a PDF. False if the file can't be written.
    bool savePdf(const QString &path) const;

    /// The sheet, on paper or anything else that has a size.
    void paintSheet(QPaintDevice &device) const;

private:
    void print();
    void choosePdf();
    void copy() const;

    Secret m_words;
};

} // namespace shoptalk
