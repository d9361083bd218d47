// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSaveFile>

namespace shoptalk {

/// Puts a written file in its place. False, with the file's error, if it is not whole: the one that was
/// there stays. `QSaveFile::commit` alone does not look whether its own buffer could be written (Qt 6.4).
inline bool commitWhole(QSaveFile &file)
{
    return file.flush() && file.commit();
}

} // namespace shoptalk
