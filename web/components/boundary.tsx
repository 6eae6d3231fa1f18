import { Component, type ReactNode } from 'react'

type BoundaryProps = {
  children: ReactNode
  /** The address that is shown: another one is tried afresh. */
  at?: string
  /** What stands here when something inside has thrown; `again` tries it once more. */
  show: (error: unknown, again: () => void) => ReactNode
}
type BoundaryState = { failure: { error: unknown } | null }

/** Keeps an error inside it from emptying the page around it. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failure: null }

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { failure: { error } }
  }

  override componentDidUpdate(before: BoundaryProps): void {
    if (this.state.failure && before.at !== this.props.at) this.again()
  }

  again = (): void => this.setState({ failure: null })

  override render(): ReactNode {
    const { failure } = this.state
    return failure ? this.props.show(failure.error, this.again) : this.props.children
  }
}
