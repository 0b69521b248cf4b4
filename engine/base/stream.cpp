#include "engine/base/stream.h"

// Philox needs none of the vector units' headers, which are half of what this line would read.
#define R123_USE_SSE 0
#define R123_USE_X86INTRIN_H 0
#include <Random123/philox.h>

namespace outcross
{

void Stream::fillBuffer()
{
    const r123::Philox4x64::ctr_type counter{{m_counter[0], m_counter[1], m_counter[2], m_counter[3]}};
    const r123::Philox4x64::key_type key{{m_key[0], m_key[1]}};
    const r123::Philox4x64::ctr_type made = r123::Philox4x64()(counter, key);
    m_buffer = {made[0], made[1], made[2], made[3]};
    ++m_counter[0];
    m_used = 0;
}

} // namespace outcross
